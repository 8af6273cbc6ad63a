package org.plumbline.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(AuditStreet.class)
class ReportScreensTests extends SpringBrowserlessTest {

    @Autowired
    private AuditStreet.Street street;

    @BeforeEach
    void signIn() {
        street.settle();
        SecurityContextHolder.setContext(street.as("lead", SecurityContextHolder::getContext));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
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
        return navigate(TimelinessView.class).getElement().getTextRecursively();
    }

    private String report(String month) {
        Component page = navigate(MonthReportView.class, month);
        return page.getElement().getTextRecursively();
    }
}
