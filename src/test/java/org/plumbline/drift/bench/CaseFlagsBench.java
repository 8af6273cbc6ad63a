package org.plumbline.drift.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.CaseEvent;
import org.plumbline.casefile.CaseHistory;
import org.plumbline.casefile.CaseType;
import org.plumbline.casefile.EventSource;
import org.plumbline.casefile.EventType;
import org.plumbline.drift.Cover;
import org.plumbline.drift.DriftRules;
import org.plumbline.rulebook.RulePacks;

/** Time for the flags of one case, one thread, warm; prints figures and asserts only that flags come out. */
class CaseFlagsBench {

    private static final LocalDate AS_OF = LocalDate.of(2025, 7, 31);

    @Test
    void flagsOfTwoThousandCases() {
        DriftRules rules = new DriftRules(RulePacks.bundled().current(), WorkingDays.englandAndWales());
        List<CaseHistory> cases = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            cases.add(history(i));
        }
        int flags = 0;
        for (int round = 0; round < 6; round++) {
            long[] nanos = new long[cases.size()];
            long start = System.nanoTime();
            for (int i = 0; i < nanos.length; i++) {
                long before = System.nanoTime();
                flags += rules.findings(cases.get(i), AS_OF, Cover.ANNEX_A)
                        .flags()
                        .size();
                nanos[i] = System.nanoTime() - before;
            }
            long whole = System.nanoTime() - start;
            Arrays.sort(nanos);
            System.out.printf(
                    "round %d: 2000 cases in %d ms, median %.3f ms, 99th %.3f ms%n",
                    round, whole / 1_000_000, nanos[1000] / 1e6, nanos[1980] / 1e6);
        }
        assertThat(flags).isPositive();
    }

    private static CaseHistory history(int n) {
        LocalDate began = LocalDate.of(2024, 9, 1).plusDays(n % 250);
        List<CaseEvent> events = new ArrayList<>();
        add(events, EventType.REFERRAL, began, Map.of("id", "r", "referrals12m", String.valueOf(n % 3)));
        add(events, EventType.ASSESSMENT_START, began.plusDays(n % 9), Map.of("assessment", "a"));
        add(events, EventType.ASSESSMENT_AUTHORISED, began.plusDays(40 + n % 40), Map.of("assessment", "a"));
        add(events, EventType.S47_START, began.plusDays(12), Map.of("enquiry", "e", "s47Before12m", "1"));
        add(events, EventType.CP_PLAN_START, began.plusDays(30), Map.of("plan", "p", "previousPlans", "1"));
        add(events, EventType.VISIT, AS_OF.minusDays(n % 60), Map.of("kind", "CP", "seen", "Y"));
        add(events, EventType.CLA_START, began.plusDays(60), Map.of("missing12m", "1", "rhiOffered", "N"));
        add(events, EventType.LEGAL_STATUS_START, began.plusDays(60), Map.of("code", "V2"));
        add(events, EventType.PLACEMENT_START, began.plusDays(60), Map.of("type", "U6", "placements12m", "3"));
        add(events, EventType.CLA_REVIEW, began.plusDays(80), Map.of());
        add(events, EventType.HEALTH_ASSESSMENT, began.plusDays(70), Map.of("kind", "RHA"));
        return new CaseHistory(
                "case" + n, YearMonth.of(2014, 1 + n % 12), null, "T01", CaseType.CLA, began, null, events);
    }

    private static void add(List<CaseEvent> events, EventType type, LocalDate date, Map<String, String> attributes) {
        events.add(new CaseEvent("e" + events.size(), type, date, null, attributes, EventSource.ANNEX_A));
    }
}
