package org.plumbline.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
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
class TimelinessViewTests extends SpringBrowserlessTest {

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
        assertThat(words())
                .contains("No step is measured", "Steps are measured by the sweep that follows an import.")
                .doesNotContain("No step of this kind is known", "From referral to plan to care");
    }

    @Test
    void oneMeasuredStepShowsTheFiguresAndSaysOfTheOthersThatNoneIsKnown() {
        street.jdbc()
                .sql("insert into measured_step (case_id, item, measure, taken_on, days, in_time)"
                        + " select min(id), 1, 'T07b', date '2025-06-02', 20, true from case_file")
                .update();

        assertThat(words())
                .contains("Part-year position", "No step of this kind is known", "From referral to plan to care")
                .doesNotContain("No step is measured");
    }

    private String words() {
        return navigate(TimelinessView.class).getElement().getTextRecursively();
    }
}
