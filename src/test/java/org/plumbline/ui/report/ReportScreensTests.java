package org.plumbline.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.ui.StreetScreen;

class ReportScreensTests extends StreetScreen {

    @BeforeEach
    void signIn() {
        signIn("lead");
    }

    @Test
    void beforeAnyStepIsMeasuredThePageSaysWhatMeasuresThem() {
        assertThat(timeliness())
                .contains("No step is measured", "Steps are measured by the sweep that follows an import.")
                .doesNotContain("No step of this kind is known", "From referral to plan to care");
    }

    @Test
    void oneMeasuredStepShowsTheFiguresAndSaysOfTheOthersThatNoneIsKnown() {
        street.jdbc()
                .sql("insert into measured_step (case_id, item, measure, taken_on, days, in_time)"
                        + " select min(id), 1, 'T07b', date '2025-06-02', 20, true from case_file")
                .update();

        assertThat(timeliness())
                .contains("Part-year position", "No step of this kind is known", "From referral to plan to care")
                .doesNotContain("No step is measured");
    }

    @Test
    void aMonthWhoseSampleIsNotDrawnSaysWhenItsReportComes() {
        assertThat(report("2025-08"))
                .contains("Report of August 2025", "There is no report yet", "as soon as its sample is drawn")
                .doesNotContain("Read the report of");
    }

    @Test
    void besideItTheLatestReportIsOffered() {
        street.allocatedRound(10);

        assertThat(report("2025-08")).contains("There is no report yet", "Read the report of July 2025");
        assertThat(report("2025-07")).doesNotContain("There is no report yet");
    }

    private String timeliness() {
        navigate(TimelinessView.class);
        return words();
    }

    private String report(String month) {
        navigate(MonthReportView.class, month);
        return words();
    }
}
