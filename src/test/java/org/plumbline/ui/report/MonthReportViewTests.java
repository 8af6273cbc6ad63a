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
class MonthReportViewTests extends SpringBrowserlessTest {

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
    void aMonthWhoseSampleIsNotDrawnSaysWhenItsReportComes() {
        assertThat(words("2025-08"))
                .contains("Report of August 2025", "There is no report yet", "as soon as its sample is drawn")
                .doesNotContain("Read the report of");
    }

    @Test
    void besideItTheLatestReportIsOffered() {
        street.allocatedRound(10);

        assertThat(words("2025-08")).contains("There is no report yet", "Read the report of July 2025");
        assertThat(words("2025-07")).doesNotContain("There is no report yet");
    }

    private String words(String month) {
        Component page = navigate(MonthReportView.class, month);
        return page.getElement().getTextRecursively();
    }
}
