package org.plumbline.improvement.plan;

import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.table.PlanProblem.Place;
import org.plumbline.improvement.table.PlanProblems;

/**
 * Says what should be looked at in a line of a plan.
 *
 * @param place the row in which it begins
 * @param action the heading over the action, empty where there is no such column; the others likewise
 */
record LineChecks(Place place, String action, String lead, String deadline, String rating) {

    /**
     * Checks a line.
     *
     * @param acted whether it is an action, and no recommendation without one
     */
    void check(PlanLine line, boolean acted, PlanProblems problems) {
        WrittenAction written = line.written();
        if (written.action().isEmpty()) {
            problems.add(place, action, name(written), PlanCode.NO_ACTION);
        }
        if (acted && !lead.isEmpty() && written.lead().isEmpty()) {
            problems.add(place, lead, "", PlanCode.NO_LEAD);
        }
        if (acted && !deadline.isEmpty() && written.deadline().isEmpty()) {
            problems.add(place, deadline, "", PlanCode.NO_DEADLINE);
        }
        if (line.leads().unclear()) {
            problems.add(place, lead, written.lead(), PlanCode.LEAD_UNCLEAR);
        }
        line.deadline().problem().ifPresent(code -> problems.add(place, deadline, written.deadline(), code));
        line.rated().problems().forEach(code -> {
            String value = code == PlanCode.COLOUR_UNKNOWN ? line.rated().colour() : written.ratingText();
            problems.add(place, rating, value, code);
        });
    }

    private static String name(WrittenAction written) {
        return written.recommendation().isEmpty() ? written.recNo() : written.recommendation();
    }
}
