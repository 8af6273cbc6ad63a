package org.plumbline.ui;

import java.util.stream.Stream;
import org.plumbline.finding.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A sweep after the first one of a small council, as if it had found something new in each case. */
public final class SecondSweep {

    private SecondSweep() {}

    /** Stores both sweeps and what the second found. */
    public static void found(JdbcClient jdbc, Severity severity) {
        Stream.of(
                        "insert into sweep (id, as_of, pack_id, asked_by, state, started_at, finished_at) values"
                                + " (random_uuid(), date '2025-05-31', '2026-1', 'tester', 'FINISHED',"
                                + " timestamp with time zone '2025-06-01 00:00:00+00:00',"
                                + " timestamp with time zone '2025-06-01 00:10:00+00:00'),"
                                + " (random_uuid(), date '2025-06-30', '2026-1', 'tester', 'FINISHED',"
                                + " timestamp with time zone '2025-07-01 00:00:00+00:00',"
                                + " timestamp with time zone '2025-07-01 00:10:00+00:00')",
                        "insert into watched_case (case_id, worst, since, flags, late, soon, code, reason, step)"
                                + " select id, %d, open_from, 1, 0, 0, 'DD-01', 'No visit.', 'Visit.' from case_file",
                        "insert into current_flag (case_id, pattern, name, severity, says, advice, first_true_on,"
                                + " evidence, as_of, pack_id) select id, 'DD-01', 'Not seen', %d, 'No visit.',"
                                + " 'Visit.', date '2025-06-20', '', date '2025-06-30', '2026-1' from case_file",
                        "insert into flag_spell (case_id, pattern, spell, severity, name, seen_from, seen_at,"
                                + " severity_at) select id, 'DD-01', 1, %d, 'Not seen', date '2025-06-30',"
                                + " timestamp with time zone '2025-07-01 00:05:00+00:00',"
                                + " timestamp with time zone '2025-07-01 00:05:00+00:00' from case_file")
                .forEach(sql -> jdbc.sql(sql.formatted(severity.rank())).update());
    }
}
