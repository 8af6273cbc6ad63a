package org.plumbline.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.Statements;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.desk.DeskCase;
import org.plumbline.casefile.CaseListRow;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;
import org.plumbline.ui.HomeView;
import org.plumbline.ui.SecondSweep;
import org.plumbline.ui.audit.AuditsDueView;
import org.plumbline.ui.people.ChangePasswordView;
import org.plumbline.ui.watch.NewFlagsView;
import org.plumbline.ui.watch.WatchListView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** Numbers of the case system beside the codes of lists. */
@SpringBootTest
@Import({AuditStreet.class, Statements.class})
class ListedNumbersTests extends SpringBrowserlessTest {

    private static final String NUMBER = "Number P\\d+Copy";

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private ListedNumbers numbers;

    private DeskCase audited;

    @BeforeEach
    void settle() {
        street.settle();
        UUID audit = street.auditOf("indy", street.allocatedRound(12));
        audited = street.as("indy", () -> street.desk().open(audit)).caseFacts();
        SecondSweep.found(street.jdbc(), Severity.MEDIUM);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theSupervisorReadsTheNumberBesideEachCodeOfTheirTeam() {
        for (Class<? extends Component> page : List.of(WatchListView.class, NewFlagsView.class, CaseListView.class)) {
            open("north", page);

            assertThat(words()).as(page.getSimpleName()).containsPattern(NUMBER);
            assertThat(copies()).as(page.getSimpleName()).isEqualTo(15);
        }
    }

    @Test
    void theAuditorReadsItBesideTheAuditsThatWaitAndNowhereElse() {
        open("indy", AuditsDueView.class);
        assertThat(words()).containsPattern(NUMBER).contains(audited.shortCode());
        long audits = copies();

        open("indy", CaseListView.class);
        assertThat(copies()).isBetween(0L, audits);
        assertThat(words()).contains("NSH-");
    }

    @Test
    void whoSeesAllCasesAndHasNoneOfThemReadsNoNumber() {
        for (String who : List.of("lead", "head")) {
            open(who, WatchListView.class);
            assertThat(words()).as(who).contains("NSH-").doesNotContainPattern(NUMBER);
        }
        open("member", HomeView.class);
        assertThat(words()).doesNotContainPattern(NUMBER);
    }

    @Test
    void homeAsksOnceForAllItsPartsAndTheTrailNotesItOnce() {
        elsewhere("north");
        long before = shown();

        List<String> sent = Statements.during(() -> {
            navigate(HomeView.class);
            roundTrip();
        });

        assertThat(copies()).as("audits, children and new flags").isGreaterThan(8);
        assertThat(sent.stream().filter(sql -> sql.contains("person_lookup"))).hasSize(1);
        assertThat(shown()).isEqualTo(before + 1);
    }

    @Test
    void aPageThatShowsNoNumberLeavesNoEntry() {
        long before = shown();

        open("lead", WatchListView.class);

        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void aFileOfTheListHasTheCodeAlone() {
        CaseListRow row = new CaseListRow(
                audited.caseId(), audited.shortCode(), "North", CaseType.CIN, LocalDate.of(2025, 1, 6), null);

        assertThat(numbers.<CaseListRow>column(CaseListRow::shortCode, CaseListRow::caseId)
                        .value()
                        .apply(row))
                .isEqualTo(audited.shortCode());
    }

    private void open(String who, Class<? extends Component> page) {
        elsewhere(who);
        navigate(page);
        roundTrip();
    }

    private void elsewhere(String who) {
        SecurityContextHolder.setContext(street.as(who, SecurityContextHolder::getContext));
        navigate(ChangePasswordView.class);
    }

    private long copies() {
        return find(Button.class).withText("Copy").all().size();
    }

    private long shown() {
        return street.jdbc()
                .sql("select count(*) from trail_entry where action = 'NUMBER_SHOWN'")
                .query(Long.class)
                .single();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
