package org.plumbline.intake.annexa;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found on one list.
 *
 * @param sheet name of the sheet in the workbook
 * @param headingRow row of the headings as Excel shows it, 0 when none was found
 * @param rows filled rows below the heading
 * @param people different ids on the list
 * @param rejected why the list cannot be loaded; absent when it can
 * @param headingsDiffering headings that are not written as in the template
 */
public record ListCheck(
        int list,
        String title,
        String sheet,
        int headingRow,
        int rows,
        int people,
        int errors,
        int warnings,
        int normalised,
        @Nullable String rejected,
        List<String> headingsDiffering) {

    public ListCheck {
        headingsDiffering = List.copyOf(headingsDiffering);
    }
}
