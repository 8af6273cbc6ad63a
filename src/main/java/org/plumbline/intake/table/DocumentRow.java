package org.plumbline.intake.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number from 1
 * @param cells from left to right; blank ones may be left out
 */
public record DocumentRow(int number, List<DocumentCell> cells) {}
