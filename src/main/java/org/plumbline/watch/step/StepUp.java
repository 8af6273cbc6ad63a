package org.plumbline.watch.step;

import org.plumbline.casefile.contract.EventType;

/** A child's way to more protection, from the nearest earlier event below it. */
public enum StepUp {
    REFERRAL_TO_PLAN("Referral to child protection plan", EventType.REFERRAL, EventType.CP_PLAN_START),
    REFERRAL_TO_CARE("Referral to care", EventType.REFERRAL, EventType.CLA_START),
    PLAN_TO_CARE("Child protection plan to care", EventType.CP_PLAN_START, EventType.CLA_START);

    private final String label;
    private final EventType lower;
    private final EventType higher;

    StepUp(String label, EventType lower, EventType higher) {
        this.label = label;
        this.lower = lower;
        this.higher = higher;
    }

    /** The words shown to people. */
    public String label() {
        return label;
    }

    EventType lower() {
        return lower;
    }

    EventType higher() {
        return higher;
    }
}
