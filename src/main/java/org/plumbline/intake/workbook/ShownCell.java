package org.plumbline.intake.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A cell as Excel shows it.
 *
 * @param column from 0
 * @param text the value in its format, empty where the cell is only shaded
 * @param shade red, green and blue in hexadecimal, such as FFC000, or null
 */
public record ShownCell(int column, String text, @Nullable String shade) {}
