package org.plumbline.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.DataCover;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a caseload of 25 events to a case straight into the tables: a mix of work in the proportions of a council. */
final class BenchCaseload {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 31);
    private static final int EVENTS = 25;
    private static final int BATCH = 2_000;
    private static final int TEAMS = 40;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SplittableRandom dice = new SplittableRandom(20250731);
    private final UUID importId = new UUID(1, 1);
    private final List<Object[]> cases = new ArrayList<>();
    private final List<Object[]> events = new ArrayList<>();

    BenchCaseload(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void write(int number) {
        jdbc.update(
                "insert into case_import (id, source, as_at, file_sha256, imported_at, imported_by, new_cases,"
                        + " new_events, changed_cases, changed_events) values (?, 'EVENTS_FILE', ?, ?, ?, 'bench', ?, ?, 0, 0)",
                importId,
                DAY,
                "0".repeat(64),
                OffsetDateTime.of(2025, 7, 31, 9, 0, 0, 0, ZoneOffset.UTC),
                number,
                number * EVENTS);
        covered()
                .forEach(type -> jdbc.update(
                        "insert into import_cover (import_id, type, complete_from) values (?, ?, date '2000-01-01')",
                        importId,
                        type.name()));
        for (int i = 0; i < number; i++) {
            aCase(i);
            if (cases.size() == BATCH) {
                transaction.executeWithoutResult(status -> flush());
            }
        }
        transaction.executeWithoutResult(status -> flush());
    }

    /** What the caseload would hold if its events came beside Annex A. */
    private static Set<EventType> covered() {
        Set<EventType> covered = EnumSet.of(
                EventType.REFERRAL_DECISION,
                EventType.ALLOCATION,
                EventType.S47_END,
                EventType.CORE_GROUP,
                EventType.CIN_PLAN_START,
                EventType.SUPERVISION);
        covered.addAll(DataCover.ANNEX_A);
        return covered;
    }

    private void flush() {
        jdbc.batchUpdate(
                "insert into case_file (id, short_code, team, case_type, birth_month, open_from, closed_on, as_at,"
                        + " import_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                cases);
        jdbc.batchUpdate(
                "insert into case_event (id, case_id, type, event_date, part, attributes, source, import_id)"
                        + " values (?, ?, ?, ?, '', ?, 'EVENTS_FILE', ?)",
                events);
        cases.clear();
        events.clear();
    }

    private void aCase(int i) {
        String id = "%016x".formatted(dice.nextLong());
        int kind = i % 20;
        String type = kind < 3 ? "CP" : kind < 7 ? "CLA" : kind < 14 ? "CIN" : "ASSESSMENT";
        LocalDate open = DAY.minusDays(60L + dice.nextInt(500));
        @Nullable LocalDate closed = kind == 19 ? DAY.minusDays(dice.nextInt(60)) : null;
        cases.add(new @Nullable Object[] {
            id,
            "NSH-" + Integer.toString(i + 100_000, 36).toUpperCase(java.util.Locale.ROOT),
            "TEAM-%02d".formatted(i % TEAMS),
            type,
            "%d-%02d".formatted(2008 + i % 16, 1 + i % 12),
            open,
            closed,
            DAY,
            importId
        });
        int written = events.size();
        event(id, "REFERRAL", open, "id=r1");
        event(id, "REFERRAL_DECISION", open.plusDays(1), "ref=r1;decision=ASSESSMENT");
        event(id, "ALLOCATION", open.plusDays(2), "worker=w" + i % 900 + ";role=CASE_HOLDER;qualifiedSW=Y");
        event(id, "ASSESSMENT_START", open.plusDays(3), "id=a1");
        if (kind != 17) {
            event(id, "ASSESSMENT_AUTHORISED", open.plusDays(20L + dice.nextInt(60)), "id=a1;outcome=CIN");
        }
        switch (type) {
            case "CP" -> protection(id, open);
            case "CLA" -> care(id, open);
            default -> {
                if (type.equals("CIN")) {
                    event(id, "CIN_PLAN_START", open.plusDays(50), "plan=c1");
                }
            }
        }
        String visit = type.equals("CP") || type.equals("CLA") ? type : "CIN";
        for (int n = 0; events.size() - written < EVENTS; n++) {
            LocalDate day = DAY.minusDays(n * 9L + dice.nextInt(12));
            if (n % 3 == 2) {
                event(id, "SUPERVISION", day, "caseDiscussed=Y;reflective=Y");
            } else {
                event(id, "VISIT", day, "kind=" + visit + ";seen=Y;seenAlone=" + (dice.nextInt(4) == 0 ? "N" : "Y"));
            }
        }
    }

    private void protection(String id, LocalDate open) {
        event(id, "STRATEGY_DISCUSSION", open.plusDays(5), "decision=S47_JOINT;policePresent=Y;healthPresent=Y");
        event(id, "S47_START", open.plusDays(6), "id=s1");
        event(id, "S47_END", open.plusDays(15), "id=s1;outcome=ICPC");
        event(id, "CONFERENCE", open.plusDays(24L + dice.nextInt(6)), "kind=ICPC");
        event(id, "CP_PLAN_START", open.plusDays(30), "plan=p1");
        event(id, "CORE_GROUP", open.plusDays(38), "plan=p1");
    }

    private void care(String id, LocalDate open) {
        event(id, "CLA_START", open.plusDays(10), "care=k1");
        event(id, "LEGAL_STATUS_START", open.plusDays(10), "code=" + (dice.nextInt(3) == 0 ? "V2" : "C2"));
        event(id, "PLACEMENT_START", open.plusDays(10), "placement=q1");
        event(id, "CLA_REVIEW", open.plusDays(35), "reviewNo=1");
        event(id, "HEALTH_ASSESSMENT", open.plusDays(40), "kind=IHA");
    }

    private void event(String caseId, String type, LocalDate date, String attributes) {
        events.add(new Object[] {
            new UUID(dice.nextLong(), dice.nextLong()),
            caseId,
            type,
            date.isAfter(DAY) ? DAY : date,
            attributes,
            importId
        });
    }
}
