package org.plumbline.improvement.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedLinesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. a / 2. b                        | 1=a 2=b
            1) a / 2) b                        | 1=a 2=b
            (1) a / (2) b                      | 1=a 2=b
            a) a / b) b                        | a=a b=b
            A) a / B) b                        | A=a B=b
            1.1 Agree / 1.2 Begin              | 1.1=Agree 1.2=Begin
            1.9. a / 1.10. b / 2.1. c          | 1.9=a 1.10=b 2.1=c
            3. a / 7. b                        | 3=a 7=b
            1. a / 1. b                        | 1=a/1.b
            2. a / 1. b                        | 2=a/1.b
            1. a / 2) b / 2. c                 | 1=a/2)b 2=c
            1. a / more / 2. b / more          | 1=a/more 2=b/more
            1. / a / 2. b                      | 1=a 2=b
            1. a / 12 audits / 2. b            | 1=a/12audits 2=b
            1. a / 1.1 Agree / 2. b            | 1=a/1.1Agree 2=b
            1.a / 2.b                          | 1=a 2=b
            1.1 Agree / 1.2 begin              | 1.1=Agree/1.2begin
            """)
    void linesThatRiseAreItems(String cell, String items) {
        assertThat(NumberedLines.of(cell.replace(" / ", "\n")).orElseThrow().items().stream()
                        .map(item -> item.number() + "="
                                + item.text().replace("\n", "/").replace(" ", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(items);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 audits",
                "12",
                "1.1 agree",
                "1.1 SSCB",
                "1234. x",
                "3.4.20 Report",
                "31.03.2020 Report",
                "1.5 million",
                "(a) x",
                "a. x",
                "ab) x",
                "Do\n1. x",
                "-1. x",
                "(1 x",
                "",
                "2020) x",
                "• x"
            })
    void otherLinesAreNone(String cell) {
        assertThat(NumberedLines.of(cell)).isEmpty();
    }

    @Test
    void anotherCellIsSharedOutWhereItsNumbersAreTheirs() {
        NumberedLines actions = NumberedLines.of("1. a\n2. b\n3. c").orElseThrow();

        assertThat(actions.share("3. C\n1. A\nmore\n3. D")).contains(List.of("A\nmore", "", "C\nD"));
        assertThat(actions.share("1. A\n4. D")).isEmpty();
        assertThat(actions.share("1) A\n2) B")).isEmpty();
        assertThat(actions.share("All\n1. A")).isEmpty();
        assertThat(actions.share("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Draw up 2. Find       | true
            1) draw 2) find          | true
            1.1 Agree 1.2 Begin      | true
            a) ask b) write          | true
            1. Draw 3. Find          | false
            1. Draw 2) Find          | false
            1. Draw 2.5 million      | false
            1. Draw / 2. Find        | false
            1. Draw page2. Find      | false
            """)
    void theNextNumberMayBeWithinTheLine(String cell, boolean within) {
        assertThat(NumberedLines.of(cell.replace(" / ", "\n")).orElseThrow().goesOnInLine())
                .isEqualTo(within);
    }
}
