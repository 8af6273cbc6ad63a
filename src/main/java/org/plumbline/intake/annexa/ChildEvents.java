package org.plumbline.intake.annexa;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.NewEvent;

/** The events that the rows of one child show; the table is in docs/reference/annex-a.md. */
final class ChildEvents {

    private static final String KIND = "kind";

    private final List<NewEvent> events = new ArrayList<>();

    /** Turns the child's rows, by list, into events. */
    static List<NewEvent> of(Map<Integer, List<ListRow>> rows) {
        ChildEvents child = new ChildEvents();
        rows.getOrDefault(1, List.of()).forEach(child::contact);
        rows.getOrDefault(3, List.of()).forEach(child::referral);
        rows.getOrDefault(4, List.of()).forEach(child::assessment);
        rows.getOrDefault(5, List.of()).forEach(child::enquiry);
        rows.getOrDefault(7, List.of()).forEach(child::protection);
        rows.getOrDefault(8, List.of()).forEach(child::care);
        rows.getOrDefault(10, List.of()).forEach(row -> child.adoption(row, !rows.containsKey(8)));
        rows.getOrDefault(6, List.of()).forEach(child::need);
        return child.events;
    }

    private void contact(ListRow row) {
        part(EventType.CONTACT, row.date("contact"), row.code("source"), attributes("source", row.code("source")));
    }

    private void referral(ListRow row) {
        LocalDate date = row.date("referral");
        String id = key("R", date);
        part(
                EventType.REFERRAL,
                date,
                row.code("source"),
                attributes("id", id, "source", row.code("source"), "referrals12m", number(row, "referrals12m")));
        if (row.is("nfa", "Y")) {
            add(
                    EventType.REFERRAL_DECISION,
                    date,
                    attributes("referral", id, "decision", "NFA", EventContract.ASSUMED, "date"));
        }
    }

    private void assessment(ListRow row) {
        String id = key("A", row.date("start"));
        add(EventType.ASSESSMENT_START, row.date("start"), attributes("assessment", id));
        String outcome = row.is("support", "Y") ? "CIN" : row.is("support", "N") ? "NFA" : null;
        add(
                EventType.ASSESSMENT_AUTHORISED,
                row.date("authorised"),
                attributes("assessment", id, "childSeen", row.code("seen"), "outcome", outcome));
    }

    private void enquiry(ListRow row) {
        LocalDate date = row.date("discussion");
        String enquiry = key("E", date);
        String discussion = key("D", date);
        add(
                EventType.STRATEGY_DISCUSSION,
                date,
                attributes("id", discussion, "decision", "S47_SINGLE", EventContract.ASSUMED, "decision"));
        add(
                EventType.S47_START,
                date,
                attributes(
                        "enquiry",
                        enquiry,
                        "strategy",
                        discussion,
                        "s47Before12m",
                        number(row, "s47Before12m"),
                        "icpcBefore12m",
                        number(row, "icpcBefore12m"),
                        "icpcUnnecessary",
                        row.code("unnecessary"),
                        EventContract.ASSUMED,
                        "date"));
        String outcome = row.is("plan", "Y") ? "PLAN" : row.is("plan", "N") ? "NO_PLAN" : null;
        part(
                EventType.CONFERENCE,
                row.date("conference"),
                "ICPC",
                attributes(
                        "id", key("K", row.date("conference")), KIND, "ICPC", "enquiry", enquiry, "outcome", outcome));
    }

    private void protection(ListRow row) {
        String plan = key("P", row.date("start"));
        add(
                EventType.CP_PLAN_START,
                row.date("start"),
                attributes(
                        "plan", plan,
                        "initialCategory", row.code("initialCategory"),
                        "latestCategory", row.code("latestCategory"),
                        "previousPlans", number(row, "previousPlans"),
                        "protected6m", row.code("protected6m")));
        add(EventType.CP_PLAN_END, row.date("end"), attributes("plan", plan));
        visit(row, "visit", "CP");
        part(
                EventType.CONFERENCE,
                row.date("review"),
                "RCPC",
                attributes("id", key("K", row.date("review")), KIND, "RCPC", "plan", plan));
    }

    private void care(ListRow row) {
        LocalDate start = row.date("start");
        add(
                EventType.CLA_START,
                start,
                attributes(
                        "need", row.code("need"),
                        "secondPeriod12m", row.code("secondPeriod12m"),
                        "missing12m", number(row, "missing12m"),
                        "absent12m", number(row, "absent12m"),
                        "rhiOffered", row.code("rhiOffered"),
                        "rhiAccepted", row.code("rhiAccepted")));
        if (row.code("legalStatus") != null) {
            add(
                    EventType.LEGAL_STATUS_START,
                    row.date("legalStart"),
                    attributes("code", row.code("legalStatus"), "uasc", row.code("uasc")));
        }
        placement(row);
        add(EventType.CLA_REVIEW, row.date("review"), Map.of());
        visit(row, "visit", "CLA");
        if (row.code("permanence") != null) {
            add(
                    EventType.PERMANENCE_PLAN,
                    start,
                    attributes("plan", row.code("permanence"), EventContract.ASSUMED, "date"));
        }
        add(EventType.HEALTH_ASSESSMENT, row.date("health"), attributes(KIND, "RHA", EventContract.ASSUMED, KIND));
        add(EventType.DENTAL_CHECK, row.date("dental"), Map.of());
        add(EventType.CLA_END, row.date("end"), attributes("reason", row.code("reason")));
    }

    private void placement(ListRow row) {
        String type = row.code("placementType");
        add(
                EventType.PLACEMENT_START,
                row.date("placementStart"),
                attributes(
                        "placement",
                        key("L", row.date("placementStart")),
                        "type",
                        type,
                        "provider",
                        row.code("provider"),
                        "longTermUntil18",
                        "U1".equals(type) || "U4".equals(type) ? "Y" : null,
                        "withParents",
                        "P1".equals(type) ? "Y" : null,
                        "placements12m",
                        number(row, "placements12m")));
    }

    private void adoption(ListRow row, boolean onlyHere) {
        if (onlyHere) {
            add(EventType.CLA_START, row.date("enteredCare"), Map.of());
        }
        add(EventType.PERMANENCE_PLAN, row.date("decision"), attributes("plan", "ADOPTION"));
        add(EventType.LEGAL_STATUS_START, row.date("placementOrder"), attributes("code", "E1"));
    }

    private void need(ListRow row) {
        LocalDate seen = row.date("lastSeen");
        if (events.stream()
                .noneMatch(
                        event -> event.type() == EventType.VISIT && event.date().equals(seen))) {
            visit(row, "lastSeen", "CIN");
        }
        add(EventType.CASE_CLOSED, row.date("closed"), attributes("outcome", row.code("reason")));
    }

    /** Whoever is not born yet, or is said not to have been seen, was visited and not seen. */
    private void visit(ListRow row, String field, String kind) {
        LocalDate date = row.date(field);
        boolean notSeen = row.is("seenAlone", ListRow.NOT_SEEN);
        String seen = notSeen || row.isBeforeBirth(date) ? "N" : "Y";
        add(
                EventType.VISIT,
                date,
                attributes(KIND, kind, "seen", seen, "seenAlone", notSeen ? "N" : row.code("seenAlone")));
    }

    private void add(EventType type, @Nullable LocalDate date, Map<String, String> attributes) {
        part(type, date, null, attributes);
    }

    private void part(EventType type, @Nullable LocalDate date, @Nullable String part, Map<String, String> attributes) {
        if (date != null) {
            events.add(new NewEvent(type, date, null, part == null ? "" : part, attributes));
        }
    }

    /** Ties an end to its start: a letter and the day of the start; null where the start is not known. */
    private static @Nullable String key(String letter, @Nullable LocalDate start) {
        return start == null ? null : letter + DateTimeFormatter.BASIC_ISO_DATE.format(start);
    }

    private static @Nullable String number(ListRow row, String field) {
        Integer number = row.whole(field);
        return number == null ? null : number.toString();
    }

    /** Names and values in turn; a value that is not known leaves its name out. */
    private static Map<String, String> attributes(@Nullable String... pairs) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String name = pairs[i];
            String value = pairs[i + 1];
            if (name != null && value != null) {
                attributes.put(name, value);
            }
        }
        return attributes;
    }
}
