package org.plumbline.improvement.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.improvement.cell.Deadline.Kind;

class DeadlineTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4 September 2015             | 2015-09-04
            4th of Sept 15               | 2015-09-04
            1st Sept. 2015               | 2015-09-01
            Friday, 1 December 2017      | 2017-12-01
            Fri 1 Dec 17                 | 2017-12-01
            Wednesday 2nd of May, 2018   | 2018-05-02
            31/03/2020                   | 2020-03-31
            3.4.20                       | 2020-04-03
            3-4-2020                     | 2020-04-03
            3–4–2020                     | 2020-04-03
            2020-04-03                   | 2020-04-03
            29 February 2020             | 2020-02-29
            by 31ST MARCH 2020.          | 2020-03-31
            by the end of 31 March 2020  | 2020-03-31
            The 4th of July 2016         | 2016-07-04
            4-Sep-15                     | 2015-09-04
            30 JUNE 2019                 | 2019-06-30
            """)
    void aDayIsReadDayFirst(String written, LocalDate day) {
        assertThat(Deadline.of(written)).isEqualTo(new Deadline(Kind.DATE, day, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            September 2015          | 2015-09-30
            Sept 15                 | 2015-09-30
            sep. 15                 | 2015-09-30
            Apr-25                  | 2025-04-30
            Sept '20                | 2020-09-30
            Sept ’20                | 2020-09-30
            04/2020                 | 2020-04-30
            4/2020                  | 2020-04-30
            2020-04                 | 2020-04-30
            2011-12                 | 2011-12-31
            end of February 2020    | 2020-02-29
            by end March 2017       | 2017-03-31
            By the end of May 2018. | 2018-05-31
            May 2018                | 2018-05-31
            """)
    void aMonthLeavesItsLastDay(String written, LocalDate day) {
        assertThat(Deadline.of(written)).isEqualTo(new Deadline(Kind.MONTH, day, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Q1 2019/20          | 2019-06-30
            Q2 2020/21          | 2020-09-30
            q3 2020-21          | 2020-12-31
            Quarter 4 2020-21   | 2021-03-31
            Quarter 2 2020–21   | 2020-09-30
            end of Q2 2020/2021 | 2020-09-30
            Q4 1999/00          | 2000-03-31
            """)
    void aQuarterIsOfTheYearFromApril(String written, LocalDate day) {
        assertThat(Deadline.of(written)).isEqualTo(new Deadline(Kind.QUARTER, day, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ongoing", "On-going", "On going.", "continuous", "Continuing", "ONGOING"})
    void whatHasNoEndIsOpen(String written) {
        assertThat(Deadline.of(written).kind()).isEqualTo(Kind.ONGOING);
        assertThat(Deadline.of(written).problem()).contains(PlanCode.DEADLINE_OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q3 2020",
                "July",
                "Mid-December 2016",
                "each quarter",
                "asap",
                "2020",
                "2020/21",
                "2020-21",
                "Q5 2020/21",
                "ongoing, monthly",
                "March 31st 2020",
                "30 June",
                "4th",
                "September 2015 and May 2016",
                "31/03",
                "end of",
                "4/20",
                "Autumn 2020",
                "within 3 months",
                "31/03-2020",
                "1 to 4 May 2020",
                "20 20",
                "by",
                "-"
            })
    void allElseIsWords(String written) {
        assertThat(Deadline.of(written))
                .isEqualTo(new Deadline(Kind.WORDS, null, Optional.of(PlanCode.DEADLINE_WORDS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2017",
                "31 June 2020",
                "29 February 2019",
                "0 May 2020",
                "32 May 2020",
                "13/2020",
                "2020-13",
                "00/2020",
                "31/13/2020",
                "2020-02-30",
                "Q2 2020/22",
                "Q1 2020/19",
                "Quarter 2 2020-20"
            })
    void aDateThatDoesNotExistIsImpossible(String written) {
        assertThat(Deadline.of(written))
                .isEqualTo(new Deadline(Kind.WORDS, null, Optional.of(PlanCode.DEADLINE_IMPOSSIBLE)));
    }

    @Test
    void nothingIsNone() {
        assertThat(Deadline.of("")).isEqualTo(new Deadline(Kind.NONE, null, Optional.empty()));
    }

    @Test
    void aLineEndIsABlank() {
        assertThat(Deadline.of("September\n2015").day()).isEqualTo(LocalDate.of(2015, 9, 30));
    }
}
