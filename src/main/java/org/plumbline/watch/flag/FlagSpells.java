package org.plumbline.watch.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.database.Rows;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.finding.Severity;
import org.plumbline.watch.SeverityColumn;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What flags were: each time that one was open, from the day it was first seen to the day it was gone. */
@Component
public class FlagSpells {

    private record Key(String caseId, String pattern) {}

    private record Spell(int number, Severity severity, boolean open) {}

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Clock clock;

    FlagSpells(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Compares what was found with what was open before: some are new, some came back, some cleared. */
    public void keep(List<String> caseIds, Collection<DriftFindings> found, LocalDate asOf) {
        Map<Key, Spell> before = latest(caseIds);
        OffsetDateTime now = Rows.stored(clock.instant());
        List<Object[]> opened = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        for (DriftFindings findings : found) {
            for (Flag flag : findings.flags()) {
                Spell spell = before.remove(new Key(findings.caseId(), flag.pattern()));
                int severity = flag.severity().rank();
                if (spell == null || !spell.open()) {
                    int number = spell == null ? 1 : spell.number() + 1;
                    opened.add(new Object[] {
                        findings.caseId(), flag.pattern(), number, severity, flag.name(), findings.asOf(), now, now
                    });
                } else if (spell.severity() != flag.severity()) {
                    changed.add(
                            new Object[] {severity, now, severity, findings.caseId(), flag.pattern(), spell.number()});
                }
            }
        }
        List<Object[]> cleared = new ArrayList<>();
        before.forEach((key, spell) -> {
            if (spell.open()) {
                cleared.add(new Object[] {asOf, now, key.caseId(), key.pattern(), spell.number()});
            }
        });
        write(
                "insert into flag_spell (case_id, pattern, spell, severity, name, seen_from, seen_at,"
                        + " severity_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                opened);
        write(
                "update flag_spell set severity_at = case when ? > severity then ? else severity_at end, severity = ?"
                        + " where case_id = ? and pattern = ? and spell = ?",
                changed);
        write(
                "update flag_spell set cleared_on = ?, cleared_at = ? where case_id = ? and pattern = ? and spell = ?",
                cleared);
    }

    private void write(String sql, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            batches.batchUpdate(sql, rows);
        }
    }

    private Map<Key, Spell> latest(List<String> caseIds) {
        Map<Key, Spell> latest = new HashMap<>();
        jdbc.sql("select case_id, pattern, spell, severity, cleared_at from flag_spell where case_id in (:ids)"
                        + " order by case_id, pattern, spell")
                .param("ids", caseIds)
                .query(row -> {
                    latest.put(
                            new Key(row.getString("case_id"), row.getString("pattern")),
                            new Spell(
                                    Rows.number(row, "spell"),
                                    SeverityColumn.of(row, "severity"),
                                    Rows.instantOrNone(row, "cleared_at") == null));
                });
        return latest;
    }

    /** The patterns of the flags that are open on each of the cases; those without any are left out. */
    public Map<String, Set<String>> open(Collection<String> caseIds) {
        Map<String, Set<String>> open = new HashMap<>();
        latest(List.copyOf(caseIds)).forEach((key, spell) -> {
            if (spell.open()) {
                open.computeIfAbsent(key.caseId(), id -> new HashSet<>()).add(key.pattern());
            }
        });
        return open;
    }

    /** Every time that a flag was open on the case, the latest first. */
    public List<FlagSpell> of(String caseId) {
        return jdbc.sql("select flag_spell.*, short_code, team, case_type from flag_spell"
                        + " join case_file on case_file.id = flag_spell.case_id"
                        + " where case_id = :id order by seen_from desc, pattern, spell desc")
                .param("id", caseId)
                .query((row, n) -> spell(row))
                .list();
    }

    static FlagSpell spell(ResultSet row) throws SQLException {
        return new FlagSpell(
                row.getString("case_id"),
                row.getString("short_code"),
                row.getString("team"),
                Rows.named(row, "case_type", CaseType.class),
                row.getString("pattern"),
                row.getString("name"),
                SeverityColumn.of(row, "severity"),
                Rows.number(row, "spell"),
                Rows.date(row, "seen_from"),
                Rows.dateOrNone(row, "cleared_on"));
    }
}
