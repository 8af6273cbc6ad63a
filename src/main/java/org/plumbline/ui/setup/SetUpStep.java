package org.plumbline.ui.setup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps of a first start after the first account, in their order. */
enum SetUpStep {
    COUNCIL("The council"),
    SWEEP("The nightly sweep"),
    TEAMS("Teams"),
    PEOPLE("People"),
    CHECKLIST("What is set up");

    private final String label;

    SetUpStep(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The word in an address. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the word in an address says; the first when it says nothing known. */
    static SetUpStep of(String key) {
        return Arrays.stream(values())
                .filter(step -> step.key().equals(key))
                .findFirst()
                .orElse(COUNCIL);
    }

    /** The step so many places on. */
    Optional<SetUpStep> plus(int places) {
        int place = Arrays.asList(values()).indexOf(this) + places;
        return place < 0 || place >= values().length ? Optional.empty() : Optional.of(values()[place]);
    }
}
