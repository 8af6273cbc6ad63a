package org.plumbline.timeline;

import static org.plumbline.casefile.contract.EventType.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/** The event types that a source of data can hold; what lies outside is not evaluable, which is not the same as clear. */
public final class DataCover {

    /** Every type. */
    public static final Set<EventType> ALL = Set.copyOf(EnumSet.allOf(EventType.class));

    /** What each list of the child-level data of an inspection brings, by its number, much of it only by its latest date. */
    public static final Map<Integer, Set<EventType>> LISTS = Map.of(
            1, Set.of(CONTACT),
            3, Set.of(REFERRAL),
            4, Set.of(ASSESSMENT_START, ASSESSMENT_AUTHORISED),
            5, Set.of(STRATEGY_DISCUSSION, S47_START, CONFERENCE),
            6, Set.of(VISIT, CASE_CLOSED),
            7, Set.of(CP_PLAN_START, CP_PLAN_END, VISIT, CONFERENCE),
            8,
                    Set.of(
                            CLA_START,
                            CLA_END,
                            LEGAL_STATUS_START,
                            PLACEMENT_START,
                            CLA_REVIEW,
                            VISIT,
                            PERMANENCE_PLAN,
                            HEALTH_ASSESSMENT,
                            DENTAL_CHECK),
            10, Set.of(CLA_START, PERMANENCE_PLAN, LEGAL_STATUS_START));

    /** What the child-level data of an inspection holds. */
    public static final Set<EventType> ANNEX_A =
            LISTS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    /**
     * Where the data of a case comes from.
     *
     * @param annexAAlone whether nothing but Annex A is known to hold a type
     * @param ofFiles types of which files, where they bring one of the case, bring all since it was opened
     */
    public record Sources(boolean annexAAlone, Set<EventType> ofFiles) {

        /** Files that hold every event. */
        public static final Sources FULL = new Sources(false, ALL);

        /** Whether who brought the event brings all of its type. */
        boolean bringAll(CaseEvent event) {
            return switch (event.source()) {
                case ANNEX_A -> false;
                case MANUAL -> true;
                case SSD, EVENTS_FILE -> ofFiles.contains(event.type());
            };
        }
    }

    private DataCover() {}
}
