package org.plumbline.audit.grade;

import org.plumbline.grading.Grade;
import org.plumbline.instrument.OwnWords;

/**
 * A grade to set in place of the computed one.
 *
 * @param scope {@code OVERALL} or a theme's code
 * @param category one of the pack's override categories
 * @param why the reason in words
 */
public record OverrideInput(String scope, Grade grade, String category, OwnWords why) {

    String reason() {
        return why.text();
    }
}
