package org.plumbline.report;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.access.Actor;
import org.plumbline.matrix.RecordScenario;
import org.plumbline.matrix.RecordScenarios;
import org.plumbline.matrix.Relation;
import org.plumbline.report.book.AwaitingReports;

/** The figures of delay and the files of the daily list, which are cut to what the reader may see. */
class DelayScenarios implements RecordScenarios {

    private final DelayReports delay;
    private final AwaitingReports awaiting;

    DelayScenarios(DelayReports delay, AwaitingReports awaiting) {
        this.delay = delay;
        this.awaiting = awaiting;
    }

    @Override
    public List<RecordScenario> scenarios() {
        return List.of(
                council("DelayReports.timeliness()", delay::timeliness),
                council("DelayReports.stepUps()", delay::stepUps),
                council("AwaitingReports.workbook()", awaiting::workbook),
                council("AwaitingReports.csv()", awaiting::csv));
    }

    private static RecordScenario council(String operation, Runnable call) {
        return new RecordScenario(
                "report." + operation,
                Relation.COUNCIL,
                role -> new Actor(UUID.randomUUID(), "person", "Person", Set.of(role), Set.of("Matrix team"), null),
                call);
    }
}
