package org.plumbline.drift.plans;

import org.plumbline.rulebook.Parameters;

/** The limits of plans that do not move, end too soon or begin again. Days are calendar days unless named working days. */
public record PlanLimits(
        int idleReviews,
        int changeWorkingDays,
        int cyclingMonths,
        int shortestDays,
        int turns,
        int turnsAgain,
        int separatePlans,
        int afterPlanDays,
        int reviewDays,
        int planBeforeMonths,
        int backDays,
        int againMonths,
        int openMonths,
        int starts,
        int startsAgain) {

    /** Reads them from the pack. */
    public static PlanLimits of(Parameters pack) {
        return new PlanLimits(
                pack.whole("drift.DD-19.reviews"),
                pack.whole("drift.DD-19.change"),
                pack.whole("drift.DD-22.window"),
                pack.whole("drift.DD-22.shortest"),
                pack.whole("drift.DD-22.turns"),
                pack.whole("drift.DD-22.turns-again"),
                pack.whole("drift.DD-22.plans"),
                pack.whole("drift.DD-23.after-plan"),
                pack.whole("drift.DD-23.review"),
                pack.whole("drift.DD-23.plan-before"),
                pack.whole("drift.DD-23.back"),
                pack.whole("drift.DD-24.window"),
                pack.whole("drift.DD-24.open"),
                pack.whole("drift.DD-24.assessments"),
                pack.whole("drift.DD-24.assessments-again"));
    }
}
