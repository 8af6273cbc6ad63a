package org.plumbline.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.database.CountedStatements;
import org.plumbline.ui.casefile.CaseListView;
import org.plumbline.ui.report.MonthReportView;
import org.plumbline.ui.round.GradesView;
import org.plumbline.ui.round.RoundsView;
import org.plumbline.ui.watch.AwaitingAssessmentsView;
import org.plumbline.ui.watch.WatchListView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** A page asks the database a dozen times at most, whatever the rows. */
@SpringBootTest
@Import({AuditStreet.class, CountedStatements.class})
class StatementsTests extends SpringBrowserlessTest {

    private static final int MOST = 12;
    private static final int MOST_OF_THE_REPORT = 18;

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private CountedStatements statements;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        street.settle();
        audits();
        found();
        SecurityContextHolder.setContext(street.as("lead", SecurityContextHolder::getContext));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Closed rounds of earlier months, and one of this month. */
    private void audits() {
        for (int back = 5; back >= 0; back--) {
            YearMonth month = AuditStreet.JULY.minusMonths(back);
            UUID round = ((Reply.Done)
                            street.as("lead", () -> street.rounds().open(OpenRound.of(month, AuditStreet.THEMES))))
                    .id();
            street.as("lead", () -> street.rounds().draw(round, 4));
            if (back > 0) {
                street.as("lead", () -> street.allocations().allocate(round));
                street.as("lead", () -> street.rounds().close(round, "Three auditors were ill."));
            }
        }
    }

    /** As if a sweep had found something in each case. */
    private void found() {
        street.jdbc()
                .sql("insert into sweep (id, as_of, pack_id, asked_by, state, started_at, finished_at) values"
                        + " (random_uuid(), date '2025-06-30', '2026-1', 'tester', 'FINISHED',"
                        + " timestamp with time zone '2025-07-01 00:00:00+00:00',"
                        + " timestamp with time zone '2025-07-01 00:10:00+00:00')")
                .update();
        street.jdbc()
                .sql("insert into watched_case (case_id, worst, since, flags, late, soon, code, reason, step)"
                        + " select id, 4, open_from, 1, 0, 0, 'DD-01', 'No visit.', 'Visit.' from case_file")
                .update();
        street.jdbc()
                .sql("insert into running_clock (case_id, item, timescale, began_on, due_on, severity)"
                        + " select id, 1, 'T07a', date '2025-06-02', date '2025-08-01', -1 from case_file")
                .update();
    }

    @ParameterizedTest
    @ValueSource(classes = {WatchListView.class, AwaitingAssessmentsView.class, CaseListView.class, GradesView.class})
    void aPageTakesADozenStatementsAtMost(Class<? extends Component> page) {
        navigate(RoundsView.class);
        statements.take();

        navigate(page);

        List<String> sent = sent();
        assertThat(sent).as(() -> String.join("\n", sent)).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
    }

    /** Ten kinds of figures are each counted by a statement of their own, however many audits and rounds there are. */
    @Test
    void theMonthsReportTakesNoMoreWithTheRoundsOfThePast() {
        navigate(RoundsView.class);
        statements.take();

        navigate(MonthReportView.class);

        List<String> sent = sent();
        assertThat(sent).as(() -> String.join("\n", sent)).isNotEmpty().hasSizeLessThanOrEqualTo(MOST_OF_THE_REPORT);
    }

    private List<String> sent() {
        return statements.take().stream().filter(sql -> !sql.contains("trail_")).toList();
    }
}
