package org.plumbline.improvement.plan;

/** What can become a line of a plan, in the order of its table. */
sealed interface PlanEntry permits Recommendation, PlannedAction {}
