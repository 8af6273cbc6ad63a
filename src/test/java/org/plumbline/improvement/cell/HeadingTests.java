package org.plumbline.improvement.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No.                                | NUMBER
            Ref                                | NUMBER
            REC NO                             | REC_NO
            Action ref:                        | ACTION_NO
            Theme(s)                           | THEME
            Work-stream                        | THEME
            Ofsted Recommendation              | RECOMMENDATION
            Inspection recommendation(s)       | RECOMMENDATION
            Area(s) for Improvement            | RECOMMENDATION
            Areas for development              | RECOMMENDATION
            Area for priority action           | RECOMMENDATION
            Areas for priority action          | UNKNOWN
            Inspection findings                | RECOMMENDATION
            Expected outcomes                  | OUTCOME
            Desired impact                     | OUTCOME
            Measure(s) of success              | MEASURE
            Evidence of impact                 | MEASURE
            Actions Required                   | ACTION
            Task(s)                            | ACTION
            Lead Officer(s)                    | LEAD
            By whom?                           | LEAD
            By When                            | DEADLINE
            Target dates                       | DEADLINE
            Progress / update                  | PROGRESS
            Comments                           | PROGRESS
            RAG-rating                         | RATING
            Current BRAG                       | RATING
            Other                              | OTHER
            Others                             | UNKNOWN
            % complete                         | UNKNOWN
            Leading                            | UNKNOWN
            """)
    void headingsAreKnownWhateverTheirDress(String written, Kind kind) {
        assertThat(Heading.of(written)).isEqualTo(new Heading(written, kind, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Progress March 2004                    | PROGRESS
            Progress (March 2004)                  | PROGRESS
            Progress: 31/03/2020                   | PROGRESS
            Progress - Q2 2020/21                  | PROGRESS
            Progress report as at 4th of Sept 15   | PROGRESS
            Update (as of 4 June 2019)             | PROGRESS
            Progress at end of March 2020          | PROGRESS
            Progress by the end of March 2020      | PROGRESS
            Comments from Friday, 1 December 2017  | PROGRESS
            Action from October 2003               | PROGRESS
            Actions required in Q1 2019/20         | PROGRESS
            RAG Sept '20                           | RATING
            Status on 2020-04-03                   | RATING
            Progress March                         | UNKNOWN
            Progress 31/02/2020                    | UNKNOWN
            Progress to March 2020 and on          | UNKNOWN
            Progress2020-04                        | UNKNOWN
            Deadline March 2020                    | UNKNOWN
            March 2020                             | UNKNOWN
            Position as at March 2020              | UNKNOWN
            """)
    void aDateBehindAHeadingSaysOfWhen(String written, Kind kind) {
        assertThat(Heading.of(written)).isEqualTo(new Heading(written, kind, kind != Kind.UNKNOWN));
    }

    @Test
    void aHeadingIsOnOneLine() {
        assertThat(Heading.of("Progress\nMarch 2004"))
                .isEqualTo(new Heading("Progress March 2004", Kind.PROGRESS, true));
    }
}
