package org.plumbline.timeline;

import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/** What a child has one of at a time, by the events that begin and end it. */
enum RecordKind {
    CHILD_IN_NEED_PLAN(
            "child in need plan", EventType.CIN_PLAN_START, EventType.CIN_PLAN_END, "plan", Nature.LASTING),
    CHILD_PROTECTION_PLAN(
            "child protection plan", EventType.CP_PLAN_START, EventType.CP_PLAN_END, "plan", Nature.LASTING),
    CARE("period of care", EventType.CLA_START, EventType.CLA_END, "care", Nature.LASTING),
    /** The next placement ends the one before, so that only two that begin together are one too many. */
    PLACEMENT("placement", EventType.PLACEMENT_START, EventType.PLACEMENT_END, "placement", Nature.FOLLOWING),
    ASSESSMENT("assessment", EventType.ASSESSMENT_START, EventType.ASSESSMENT_AUTHORISED, "assessment", Nature.TASK),
    ENQUIRY("section 47 enquiry", EventType.S47_START, EventType.S47_END, "enquiry", Nature.FOLLOWING);

    /** When two of a kind are one too many, and when the one that counts is over. */
    enum Nature {
        /** Two at one time; over when the last of them has ended. */
        LASTING,
        /** Two at one time for one referral; over when the first of them is done. */
        TASK,
        /** Two that begin on one day; over when the first of them has ended. */
        FOLLOWING
    }

    private final String label;
    private final EventType start;
    private final EventType end;
    private final String key;
    private final Nature nature;

    RecordKind(String label, EventType start, EventType end, String key, Nature nature) {
        this.label = label;
        this.start = start;
        this.end = end;
        this.key = key;
        this.nature = nature;
    }

    String label() {
        return label;
    }

    EventType start() {
        return start;
    }

    EventType end() {
        return end;
    }

    Nature nature() {
        return nature;
    }

    /** The id by which an event names the record; empty where it names none. */
    String idIn(CaseEvent event) {
        return event.attributes().getOrDefault(key, "");
    }

    /** The kind that events of the type begin. */
    static Optional<RecordKind> begunBy(EventType type) {
        return Stream.of(values()).filter(kind -> kind.start == type).findFirst();
    }
}
