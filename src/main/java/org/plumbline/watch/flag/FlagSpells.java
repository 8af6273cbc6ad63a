package org.plumbline.watch.flag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.watch.SeverityColumn;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;

/** What flags were: each time that one stood, from the day it was first seen to the day it was gone. */
@Component
public class FlagSpells {

    private record Key(String caseId, String pattern) {}

    private record Spell(int number, int severity, boolean open) {}

    private final NamedParameterJdbcOperations jdbc;
    private final Clock clock;

    FlagSpells(NamedParameterJdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Compares what was found with what stood before: some are new, some came back, some cleared. */
    public void keep(List<String> caseIds, Collection<DriftFindings> found, LocalDate asOf) {
        Map<Key, Spell> before = latest(caseIds);
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
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
                } else if (spell.severity() != severity) {
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
            jdbc.getJdbcOperations().batchUpdate(sql, rows);
        }
    }

    private Map<Key, Spell> latest(List<String> caseIds) {
        Map<Key, Spell> latest = new HashMap<>();
        jdbc.query(
                "select case_id, pattern, spell, severity, cleared_at from flag_spell where case_id in (:ids)"
                        + " order by case_id, pattern, spell",
                Map.of("ids", caseIds),
                row -> {
                    latest.put(
                            new Key(row.getString("case_id"), row.getString("pattern")),
                            new Spell(
                                    row.getInt("spell"),
                                    row.getInt("severity"),
                                    row.getObject("cleared_at", OffsetDateTime.class) == null));
                });
        return latest;
    }

    /** Every time that a flag stood on the case, the latest first. */
    public List<FlagSpell> of(String caseId) {
        return jdbc.query(
                "select flag_spell.*, short_code, team, case_type from flag_spell"
                        + " join case_file on case_file.id = flag_spell.case_id"
                        + " where case_id = :id order by seen_from desc, pattern, spell desc",
                Map.of("id", caseId),
                (row, n) -> spell(row));
    }

    static FlagSpell spell(ResultSet row) throws SQLException {
        return new FlagSpell(
                row.getString("case_id"),
                row.getString("short_code"),
                row.getString("team"),
                CaseType.valueOf(row.getString("case_type")),
                row.getString("pattern"),
                row.getString("name"),
                SeverityColumn.of(row, "severity"),
                row.getInt("spell"),
                Objects.requireNonNull(row.getObject("seen_from", LocalDate.class)),
                row.getObject("cleared_on", LocalDate.class));
    }
}
