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
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.database.CountedStatements;
import org.plumbline.finding.Severity;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.HomeView;
import org.plumbline.ui.SecondSweep;
import org.plumbline.ui.casefile.CaseListView;
import org.plumbline.ui.escalation.EscalationsView;
import org.plumbline.ui.people.ChangePasswordView;
import org.plumbline.ui.report.MonthReportView;
import org.plumbline.ui.round.GradesView;
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

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private CountedStatements statements;

    private UUID round = new UUID(0, 0);

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        street.settle();
        audits();
        SecondSweep.found(street.jdbc(), Severity.CRITICAL);
        run("insert into running_clock (case_id, item, timescale, began_on, due_on, severity)"
                + " select id, 1, 'T07a', date '2025-06-02', date '2025-08-01', -1 from case_file");
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
            UUID opened = ((Reply.Done)
                            street.as("lead", () -> street.rounds().open(OpenRound.of(month, AuditStreet.THEMES))))
                    .id();
            int size = back > 0 ? 4 : 12;
            street.as("lead", () -> street.rounds().draw(opened, size));
            street.as("lead", () -> street.allocations().allocate(opened));
            round = opened;
            if (back > 0) {
                street.as("lead", () -> street.rounds().close(opened, OwnWords.of("Three auditors were ill.")));
            }
        }
    }

    private void run(String sql) {
        street.jdbc().sql(sql).update();
    }

    /** An audit that waits for late evidence, and a risk that nobody acknowledged for so long that it is shown again. */
    private void risks() {
        UUID provisional = street.auditOf("north", round);
        street.answerAll("north", provisional, AnswerCode.E);
        assertThat(street.signOff("north", provisional)).isInstanceOf(SignOffResult.SignedOff.class);
        UUID audit = street.auditOf("south", round);
        RiskInput risk = new RiskInput(
                true, "Left alone at night.", "head of service", street.clock().instant());
        street.as("south", () -> street.desk().immediateRisk(audit, risk));
        assertThat(street.as("south", () -> street.desk().alertHead(audit))).isInstanceOf(Reply.Done.class);
        run("update risk_alert set reminded_at = sent_at, passed_on_at = sent_at");
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                WatchListView.class,
                AwaitingAssessmentsView.class,
                CaseListView.class,
                GradesView.class,
                EscalationsView.class,
                MonthReportView.class
            })
    void aPageTakesADozenStatementsAtMostAndNoneTwice(Class<? extends Component> page) {
        takesFew("lead", page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"indy", "head", "member"})
    void theReportTakesNoMoreForWhoeverReadsIt(String who) {
        takesFew(who, MonthReportView.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"north", "indy", "lead", "head", "member"})
    void theWorkListTakesNoMoreWithWatchedChildrenNewFlagsAndRisks(String who) {
        risks();

        takesFew(who, HomeView.class);
    }

    @Test
    void theRegisterOfEscalationsTakesNoMoreWhenItIsLong() {
        risks();
        List<String> one = sent("lead", EscalationsView.class);
        run("insert into risk_alert (id, version, audit_id, number, cause, about, note, grade_says, spoken_to, sent_at,"
                + " sent_how, what_was_done, withdrawn_why, acknowledge_by) select random_uuid(), 0, audit.id, x + 1, 'FOUND', '',"
                + " '', '', '', timestamp with time zone '2025-07-01 09:00:00+00:00', 'AUDITOR', '', '',"
                + " timestamp with time zone '2025-07-02 09:00:00+00:00' from audit, system_range(1, 20)");

        assertThat(sent("lead", EscalationsView.class)).isEqualTo(one);
    }

    private void takesFew(String who, Class<? extends Component> page) {
        List<String> sent = sent(who, page);
        assertThat(sent)
                .as(() -> String.join("\n", sent))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(MOST);
    }

    /** What the page asks the database, without the trail's own. */
    private List<String> sent(String who, Class<? extends Component> page) {
        SecurityContextHolder.setContext(street.as(who, SecurityContextHolder::getContext));
        navigate(ChangePasswordView.class);
        statements.take();

        navigate(page);
        roundTrip();

        return statements.take().stream().filter(sql -> !sql.contains("trail_")).toList();
    }
}
