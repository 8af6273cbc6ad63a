package org.plumbline.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;

/**
 * What was put into a child's story on purpose.
 *
 * @param personId number of the child in the workbooks
 * @param code pattern such as {@code DD-17} or timescale such as {@code T26}
 * @param severity what must be found; absent for a control that comes close and must stay clear
 * @param asOf the day on which it is true
 * @param story what was done, in a few words
 */
public record Planted(
        String personId, String code, @Nullable Severity severity, LocalDate asOf, String story) {

    /** Whether it must not be found. */
    public boolean isControl() {
        return severity == null;
    }
}
