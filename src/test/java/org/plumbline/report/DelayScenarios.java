package org.plumbline.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.access.Actor;
import org.plumbline.matrix.RecordScenario;
import org.plumbline.matrix.RecordScenarios;
import org.plumbline.matrix.Relation;
import org.plumbline.report.book.AwaitingReports;
import org.plumbline.report.book.Letterhead;
import org.plumbline.report.book.ListColumn;
import org.plumbline.report.book.ListExports;
import org.plumbline.report.book.ListFormat;

/** The figures of delay and the files of the daily list, which are cut to what the reader may see. */
class DelayScenarios implements RecordScenarios {

    private final DelayReports delay;
    private final AwaitingReports awaiting;
    private final ListExports exports;
    private final Letterhead letterhead;

    DelayScenarios(DelayReports delay, AwaitingReports awaiting, ListExports exports, Letterhead letterhead) {
        this.letterhead = letterhead;
        this.exports = exports;
        this.delay = delay;
        this.awaiting = awaiting;
    }

    @Override
    public List<RecordScenario> scenarios() {
        return List.of(
                council("DelayReports.timeliness()", delay::timeliness),
                council("DelayReports.stepUps()", delay::stepUps),
                council("AwaitingReports.workbook()", awaiting::workbook),
                council("Letterhead.now()", letterhead::now),
                council("ListExports.write(String, String, List, Pages, ListFormat, OutputStream)", this::anyList));
    }

    /** The rows are cut by the service that reads them, so that every list is the reader's own. */
    private void anyList() {
        try {
            exports.write(
                    "rows",
                    "",
                    List.of(new ListColumn<>("Row", row -> row)),
                    (offset, limit) -> List.of("one"),
                    ListFormat.CSV,
                    OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RecordScenario council(String operation, Runnable call) {
        return new RecordScenario(
                "report." + operation,
                Relation.COUNCIL,
                role -> new Actor(UUID.randomUUID(), "person", "Person", Set.of(role), Set.of("Matrix team"), null),
                call);
    }
}
