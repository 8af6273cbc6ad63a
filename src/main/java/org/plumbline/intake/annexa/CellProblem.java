package org.plumbline.intake.annexa;

/**
 * One thing that is wrong with one cell. The value is shown to the person who holds the workbook, for mending; it is
 * never stored or logged.
 *
 * @param row as Excel shows it
 * @param column heading as the workbook writes it
 * @param value as the cell holds it; dates as {@code yyyy-MM-dd}
 * @param message what is wrong here and what to do
 */
public record CellProblem(int list, int row, String column, String value, CellRule rule, String message) {

    /** How much it matters. */
    public CellRule.Severity severity() {
        return rule.severity();
    }

    /** Without the value, so that a log or an error message cannot give it away. */
    @Override
    public String toString() {
        return "list " + list + ", row " + row + ", " + column + ": " + rule.code();
    }
}
