package org.plumbline.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.casefile.snapshot.NewEvent;
import org.plumbline.instrument.OwnWords;
import org.plumbline.matrix.RecordScenario;
import org.plumbline.matrix.RecordScenarios;
import org.plumbline.matrix.Relation;
import org.plumbline.report.figure.Audience;

/** Every operation on the report of a month whose sample is drawn. */
class ReportScenarios implements RecordScenarios {

    private static final YearMonth MARCH = YearMonth.of(2025, 3);

    private final MonthlyReports reports;
    private final RoundReports roundReports;
    private final CaseStore store;
    private final Rounds rounds;
    private final Allocations allocations;

    ReportScenarios(
            MonthlyReports reports,
            RoundReports roundReports,
            CaseStore store,
            Rounds rounds,
            Allocations allocations) {
        this.reports = reports;
        this.roundReports = roundReports;
        this.store = store;
        this.rounds = rounds;
        this.allocations = allocations;
    }

    @Override
    public List<RecordScenario> scenarios() {
        UUID march = closeMarch();
        return List.of(
                council("RoundReports.figures(UUID)", () -> roundReports.figures(march)),
                council("RoundReports.paper(UUID)", () -> roundReports.paper(march)),
                council(
                        "MonthlyReports.published()",
                        () -> there(reports.published().lastMonth().isPresent())),
                council(
                        "MonthlyReports.page(YearMonth, Audience)",
                        () -> there(reports.page(MARCH, Audience.INTERNAL).figures() != null)),
                council("MonthlyReports.paper(YearMonth)", () -> reports.paper(MARCH)),
                council("MonthlyReports.paperForSubcommittee(YearMonth)", () -> reports.paperForSubcommittee(MARCH)),
                council("MonthlyReports.workbook(YearMonth)", () -> there(reports.workbook(MARCH).length > 0)),
                council(
                        "MonthlyReports.workbookForSubcommittee(YearMonth)",
                        () -> there(reports.workbookForSubcommittee(MARCH).length > 0)));
    }

    private UUID closeMarch() {
        ChildRecord child = new ChildRecord(
                "R1",
                YearMonth.of(2014, 3),
                null,
                null,
                null,
                null,
                CaseType.CIN,
                "Matrix team",
                null,
                Set.of(),
                LocalDate.of(2024, 9, 2),
                null,
                List.of(NewEvent.of(EventType.VISIT, LocalDate.of(2025, 2, 3), Map.of("seen", "Y"))));
        RunAs.actor(
                RunAs.system(Role.DATA_ADMINISTRATOR),
                () -> store.store(new ImportBatch(
                        EventSource.ANNEX_A, LocalDate.of(2025, 2, 28), "5".repeat(64), List.of(child))));
        return RunAs.actor(RunAs.system(Role.QA_LEAD), () -> {
            Reply opened = rounds.open(OpenRound.of(MARCH, List.of("MO", "RA")));
            UUID round = ((Reply.Done) opened).id();
            there(rounds.draw(round, 1) instanceof Reply.Done);
            there(allocations.allocate(round) instanceof Reply.Done);
            there(rounds.close(round, OwnWords.of("Nobody could audit it in time.")) instanceof Reply.Done);
            return round;
        });
    }

    private static RecordScenario council(String operation, Runnable call) {
        return new RecordScenario(
                "report." + operation,
                Relation.COUNCIL,
                role -> new Actor(UUID.randomUUID(), "person", "Person", Set.of(role), Set.of("Matrix team"), null),
                call);
    }

    private static void there(boolean there) {
        if (!there) {
            throw new NotFoundForYou("report", MARCH);
        }
    }
}
