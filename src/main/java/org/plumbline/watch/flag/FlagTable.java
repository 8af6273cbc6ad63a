package org.plumbline.watch.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.database.Rows;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Flag;
import org.plumbline.finding.Severity;
import org.plumbline.watch.SeverityColumn;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stored flags, one row per case and pattern. */
@Component
public class FlagTable {

    /** More events than anybody reads beside a flag; the latest are kept. */
    private static final int MOST_EVIDENCE = 45;

    private final JdbcClient jdbc;
    private final JdbcOperations batches;

    FlagTable(JdbcClient jdbc, JdbcOperations batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Replaces the flags of the cases by those found; a case without findings has none left. */
    public void replace(Collection<String> caseIds, Collection<DriftFindings> found, String packId) {
        inPages(caseIds, page -> jdbc.sql("delete from current_flag where case_id in (:ids)")
                .param("ids", page)
                .update());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (DriftFindings findings : found) {
            for (Flag flag : findings.flags()) {
                rows.add(row(findings, flag, packId));
            }
        }
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    "insert into current_flag (case_id, pattern, name, severity, says, advice, first_true_on,"
                            + " suppressed_by, evidence, as_of, pack_id) values"
                            + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows);
        }
    }

    private static @Nullable Object[] row(DriftFindings findings, Flag flag, String packId) {
        return new @Nullable Object[] {
            findings.caseId(),
            flag.pattern(),
            flag.name(),
            flag.severity().rank(),
            flag.text(),
            flag.advice(),
            flag.firstTrueOn(),
            flag.suppressedBy(),
            write(flag.evidence()),
            findings.asOf(),
            packId
        };
    }

    /** The flags of a case, the worst first. */
    List<CurrentFlagRow> of(String caseId) {
        return jdbc.sql("select * from current_flag where case_id = :id order by severity desc, pattern")
                .param("id", caseId)
                .query((row, n) -> new CurrentFlagRow(flag(row), Rows.date(row, "as_of"), row.getString("pack_id")))
                .list();
    }

    private static Flag flag(ResultSet row) throws SQLException {
        return new Flag(
                row.getString("pattern"),
                row.getString("name"),
                SeverityColumn.of(row, "severity"),
                row.getString("says"),
                row.getString("advice"),
                Rows.date(row, "first_true_on"),
                read(row.getString("evidence")),
                row.getString("suppressed_by"));
    }

    /** How many flags are open on each of the cases; those without any are left out. */
    Map<String, Integer> counts(Collection<String> caseIds) {
        Map<String, Integer> counts = new HashMap<>();
        inPages(caseIds, page -> jdbc.sql("select case_id, count(*) as flags from current_flag"
                        + " where suppressed_by is null and case_id in (:ids) group by case_id")
                .param("ids", page)
                .query(row -> {
                    counts.put(row.getString("case_id"), Rows.number(row, "flags"));
                }));
        return counts;
    }

    /** The worst open severity on each of the cases; those without any flag are left out. */
    Map<String, Severity> worst(Collection<String> caseIds) {
        Map<String, Severity> worst = new HashMap<>();
        inPages(caseIds, page -> jdbc.sql("select case_id, max(severity) as worst from current_flag"
                        + " where suppressed_by is null and case_id in (:ids) group by case_id")
                .param("ids", page)
                .query(row -> {
                    worst.put(row.getString("case_id"), SeverityColumn.of(row, "worst"));
                }));
        return worst;
    }

    private static void inPages(Collection<String> caseIds, Consumer<List<String>> work) {
        List<String> ids = List.copyOf(caseIds);
        for (int i = 0; i < ids.size(); i += Rows.IDS) {
            work.accept(ids.subList(i, Math.min(i + Rows.IDS, ids.size())));
        }
    }

    private static String write(List<EventRef> evidence) {
        List<String> parts = new ArrayList<>();
        for (EventRef event : evidence.subList(Math.max(0, evidence.size() - MOST_EVIDENCE), evidence.size())) {
            parts.add(event.eventId() + "|" + event.type() + "|" + event.date());
        }
        return String.join(";", parts);
    }

    private static List<EventRef> read(@Nullable String text) {
        List<EventRef> evidence = new ArrayList<>();
        for (String part : text == null || text.isEmpty() ? new String[0] : text.split(";")) {
            String[] fields = part.split("\\|");
            evidence.add(new EventRef(fields[0], EventType.valueOf(fields[1]), LocalDate.parse(fields[2])));
        }
        return evidence;
    }
}
