package org.plumbline.drift.clock;

import org.plumbline.drift.ground.Definitions;
import org.plumbline.drift.ground.Holders;
import org.plumbline.timeline.EventSelection;

/**
 * Which events the clocks count by a name that patterns use too.
 *
 * @param oversight that a manager thought about the child
 * @param supervision supervisions in which the case was discussed
 * @param seriousConcern contacts that have to be decided on at once
 * @param leadsToAssessment decisions after which an assessment should start
 * @param startsEnquiry discussions that decided on an enquiry
 * @param rulesOutConference ends of enquiries after which no conference follows
 * @param temporaryPlacement placements that are no move of home
 * @param longTermFostering placements with foster carers that are meant to last to 18
 * @param holders who may hold a case
 */
record ClockTerms(
        EventSelection oversight,
        EventSelection supervision,
        EventSelection seriousConcern,
        EventSelection leadsToAssessment,
        EventSelection startsEnquiry,
        EventSelection rulesOutConference,
        EventSelection temporaryPlacement,
        EventSelection longTermFostering,
        Holders holders) {

    /** Reads them from the pack. */
    static ClockTerms of(Definitions pack) {
        return new ClockTerms(
                pack.term("management-oversight"),
                pack.term("case-supervision"),
                pack.term("serious-concern"),
                pack.term("leads-to-assessment"),
                pack.term("starts-enquiry"),
                pack.term("rules-out-conference"),
                pack.term("temporary-placement"),
                pack.termIfAny("long-term-fostering"),
                Holders.of(pack));
    }
}
