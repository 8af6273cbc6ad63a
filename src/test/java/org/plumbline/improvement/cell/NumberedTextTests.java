package org.plumbline.improvement.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            142. Ensure full approval      | 142   | Ensure full approval
            3) ensure                      | 3     | ensure
            3: ensure                      | 3     | ensure
            3.Ensure                       | 3     | Ensure
            (3) ensure                     | 3     | ensure
            3 - ensure                     | 3     | ensure
            3 – ensure                     | 3     | ensure
            143 Ensure                     | 143   | Ensure
            5 A child is seen              | 5     | A child is seen
            1.2 Ensure                     | 1.2   | Ensure
            1.2. ensure                    | 1.2   | ensure
            3a. ensure                     | 3a    | ensure
            4B Ensure                      | 4B    | Ensure
            a) ensure                      | a     | ensure
            B) ensure                      | B     | ensure
            Recommendation 3: ensure       | 3     | ensure
            Recommendation 3 ensure        | 3     | ensure
            RECOMMENDATION 3. Ensure       | 3     | Ensure
            Rec 3 - ensure                 | 3     | ensure
            Rec. 3 ensure                  | 3     | ensure
            R1: Visit children             | 1     | Visit children
            R12 visits                     | 12    | visits
            R 2) visit                     | 2     | visit
            R3a. visit                     | 3a    | visit
            """)
    void aNumberIsTakenOffTheBeginning(String written, String number, String text) {
        assertThat(NumberedText.of(written)).isEqualTo(new NumberedText(number, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 audits",
                "3 SSCB members",
                "2020. Ensure",
                "1.5 million",
                "10:30 start",
                "3rd party",
                "12th visit",
                "Review 3 plans",
                "Reduce",
                "Ensure 3. things",
                "A child",
                "3",
                "3-month plan",
                "Recommendations",
                "RAG 3. x",
                "100% of visits",
                "e.g. visits",
                "Record 3: visits"
            })
    void whatOnlyBeginsWithAFigureIsText(String written) {
        assertThat(NumberedText.of(written)).isEqualTo(new NumberedText("", written));
    }

    @Test
    void aNumberOnALineOfItsOwnIsOne() {
        assertThat(NumberedText.of("142\nEnsure")).isEqualTo(new NumberedText("142", "Ensure"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3                           | 3
            3.                          | 3
            R1 and R3                   | 1 3
            1, 4                        | 1 4
            1,4                         | 1 4
            1; 2 & 3/4                  | 1 2 3 4
            Recommendations 1, 2 and 3  | 1 2 3
            1, 2, and 3                 | 1 2 3
            Rec 1 / Rec 2               | 1 2
            1.1 and 1.2                 | 1.1 1.2
            (3)                         | 3
            3a                          | 3a
            """)
    void aCellMayHoldNothingButNumbers(String written, String numbers) {
        assertThat(String.join(" ", NumberedText.onlyNumbers(written))).isEqualTo(numbers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ensure", "3 Ensure", "1 to 3", "1-3", "and", "2020", "R", "1, 2 and others"})
    void otherwiseItHoldsNone(String written) {
        assertThat(NumberedText.onlyNumbers(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3            | 3
            3.           | 3
            (3)          | 3
            [3]          | 3
            R3           | 3
            Rec 3:       | 3
            Rec No. 3    | 3
            Action 1.2   | 1.2
            No 4         | 4
            No.4         | 4
            Ref: QA12    | QA12
            1.10         | 1.10
            00123        | 00123
            A1           | A1
            ILACS/3      | ILACS/3
            REF-12       | REF-12
            3(a)         | 3(a)
            R&D 5        | R&D 5
            North        | North
            No           | No
            -            | ''
            3 -          | 3
            """)
    void aNumberColumnLosesWordsAndMarks(String written, String number) {
        assertThat(NumberedText.ofColumn(written)).isEqualTo(number);
    }

    @Test
    void aNumberThatIsKnownIsTakenOffWhereItIsTheSame() {
        assertThat(NumberedText.without("3", "3. Ensure")).isEqualTo("Ensure");
        assertThat(NumberedText.without("3", "4. Ensure")).isEqualTo("4. Ensure");
        assertThat(NumberedText.without("3A", "3a Ensure")).isEqualTo("Ensure");
    }
}
