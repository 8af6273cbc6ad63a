package org.plumbline.browser;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Accounts;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.access.Teams;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** A census as the QA lead runs it, from the frozen list to its report. */
@DirtiesContext
@Import(Colleagues.class)
class CensusTests extends BrowserJourney {

    private static final String PASSWORD = "three blue bicycles";
    private static final List<String> TEAMS = List.of("North", "South");

    @Autowired
    private Accounts accounts;

    @Autowired
    private Teams teams;

    @Autowired
    private CaseStore store;

    @Autowired
    private Colleagues colleagues;

    @Autowired
    private Clock clock;

    @BeforeAll
    void settle() {
        RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> {
            teams.ensure(TEAMS);
            accounts.createAll(
                    List.of(
                            new NewAccount("quinn", "Quinn Lead", Set.of(Role.QA_LEAD), Set.of(), null),
                            new NewAccount("ivy", "Ivy Independent", Set.of(Role.INDEPENDENT_AUDITOR), Set.of(), null),
                            new NewAccount(
                                    "nora", "Nora North", Set.of(Role.PRACTICE_SUPERVISOR), Set.of("North"), null),
                            new NewAccount(
                                    "saul", "Saul South", Set.of(Role.PRACTICE_SUPERVISOR), Set.of("South"), null)),
                    PASSWORD);
        });
        LocalDate lastDay = lastMonth().atEndOfMonth();
        List<ChildRecord> children =
                IntStream.range(0, 6).mapToObj(i -> child(i, lastDay)).toList();
        RunAs.actor(
                RunAs.system(Role.DATA_ADMINISTRATOR),
                () -> store.store(new ImportBatch(EventSource.ANNEX_A, lastDay, "3".repeat(64), children)));
    }

    private YearMonth lastMonth() {
        return YearMonth.now(clock).minusMonths(1);
    }

    private static ChildRecord child(int i, LocalDate lastDay) {
        LocalDate begun = lastDay.minusDays(90 + 5L * i);
        return new ChildRecord(
                "C" + i,
                YearMonth.of(2014, 3),
                null,
                null,
                null,
                null,
                CaseType.CLA,
                TEAMS.get(i % 2),
                "W" + i,
                Set.of(),
                begun,
                null,
                List.of(
                        NewEvent.of(EventType.CLA_START, begun, Map.of()),
                        NewEvent.of(EventType.LEGAL_STATUS_START, begun, Map.of("code", "V2"))));
    }

    @Test
    void aCensusGoesFromFreezeToFinish() {
        Visitor lead = visitor();
        lead.signIn("quinn", PASSWORD).open("rounds/new").sees("Open a round");
        lead.page()
                .getByText("Census", new Page.GetByTextOptions().setExact(true))
                .click();
        lead.reads("Every child of a group on a day").reads("Report due");
        lookedAt(lead, "census-1-open");
        lead.press("Open the round").sees("Census of Section 20");
        lead.follow("Freeze the cohort").sees("Freeze the cohort").reads("Children in the cohort now");
        lookedAt(lead, "census-2-freeze");
        lead.press("Freeze the cohort").reads("Frozen: 6 children are in the census.");
        lookedAt(lead, "census-3-frozen");
        lead.follow("Back to the round").sees("Census of Section 20").follow("Allocate the audits");
        lead.press("Allocate the audits").reads("Allocated 6 audits.");

        colleagues.signOff(lastMonth(), 2);
        lead.follow("Back to the round").follow("How the census goes").reads("4 audits are left");
        lead.page().getByText("Show the figures as a table").first().click();
        lead.reads("Audits left at the end of each working day");
        lookedAt(lead, "census-4-under-way");

        colleagues.signOffTheRest(lastMonth());
        lead.page().reload();
        lead.reads("All 6 audits are signed off");
        lead.follow("Back to the round").follow("Close the round").press("Close the round");
        lead.reads("signed-off audits become final");
        lead.press("Close and publish");
        lead.reads("The round is closed: 6 of 6 audits are final.");
        lead.follow("Back to the round").follow("Read its report").sees("Report: Census of Section 20");
        lead.reads("6 of 6 audits are signed off.").reads("By theme");
        lookedAt(lead, "census-5-report");
    }

    private static void lookedAt(Visitor visitor, String picture) {
        visitor.picture(picture).meetsNoBarrier();
        visitor.inTheDark().picture(picture + "-dark").meetsNoBarrier().inTheLight();
        visitor.page().setViewportSize(320, 640);
        visitor.picture(picture + "-narrow").scrollsOneWayOnly();
        visitor.page().setViewportSize(1280, 900);
    }
}
