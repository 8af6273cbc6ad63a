package org.plumbline.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;

/** Cases in memory that come from the front door through enquiries and a plan into care: 24 events, much of it late. */
public final class BenchCases {

    /** The day on which they are looked at. */
    public static final LocalDate AS_OF = LocalDate.of(2025, 7, 31);

    private static final int VISITS = 10;

    private final List<CaseEvent> events = new ArrayList<>();

    private BenchCases() {}

    /** So many cases, each somewhat different. */
    public static List<CaseHistory> of(int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> new BenchCases().aCase(n))
                .toList();
    }

    private CaseHistory aCase(int n) {
        LocalDate began = AS_OF.minusDays(150 + (n * 37L) % 700);
        LocalDate earlier = began.minusDays(400L + n % 300);
        add(EventType.CP_PLAN_START, earlier, Map.of("plan", "p0", "initialCategory", "NEG"));
        add(EventType.CP_PLAN_END, earlier.plusDays(100), Map.of("plan", "p0"));
        add(EventType.REFERRAL, began, Map.of("id", "r", "referrals12m", String.valueOf(n % 3)));
        add(EventType.ASSESSMENT_START, began.plusDays(n % 20), Map.of("assessment", "a"));
        enquiry("e1", began.plusDays(12));
        enquiry("e2", AS_OF.minusDays(100));
        add(EventType.ASSESSMENT_AUTHORISED, began.plusDays(40 + n % 40), Map.of("assessment", "a"));
        add(EventType.CP_PLAN_START, began.plusDays(30), Map.of("plan", "p", "initialCategory", "NEG"));
        add(EventType.CLA_START, began.plusDays(60), Map.of("missing12m", "1", "rhiOffered", "N"));
        add(EventType.LEGAL_STATUS_START, began.plusDays(60), Map.of("code", n % 3 == 0 ? "C2" : "V2"));
        add(EventType.PLACEMENT_START, began.plusDays(60), Map.of("type", "U6", "placements12m", "3"));
        add(EventType.CLA_REVIEW, began.plusDays(80), Map.of());
        for (int visit = VISITS; visit > 0; visit--) {
            add(EventType.VISIT, AS_OF.minusDays(visit * 10L + n % 40), Map.of("kind", "CP", "seen", "Y"));
        }
        events.sort(java.util.Comparator.comparing(CaseEvent::date));
        return new CaseHistory(
                "case" + n, YearMonth.of(2014, 1 + n % 12), null, "T01", CaseType.CLA, began, null, events);
    }

    private void enquiry(String id, LocalDate day) {
        add(EventType.S47_START, day, Map.of("enquiry", id));
        add(EventType.S47_END, day.plusDays(9), Map.of("enquiry", id, "outcome", "NFA"));
    }

    private void add(EventType type, LocalDate date, Map<String, String> attributes) {
        events.add(new CaseEvent("e" + events.size(), type, date, null, attributes, EventSource.ANNEX_A));
    }
}
