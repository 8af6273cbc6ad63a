package org.plumbline.intake.annexa;

import java.util.List;
import java.util.Locale;

/**
 * Bad cells as a file for a spreadsheet: {@code list,row,column,value,rule,severity}. A value that a spreadsheet would
 * take for a formula gets an apostrophe in front.
 */
public final class CellsFile {

    private static final String HEADER = "list,row,column,value,rule,severity\n";
    private static final String FORMULA = "=+-@\t\r\0";

    private CellsFile() {}

    /** The file's text, one line per bad cell, in the order given. */
    public static String csv(List<CellProblem> problems) {
        StringBuilder csv = new StringBuilder(HEADER);
        for (CellProblem problem : problems) {
            csv.append(problem.list()).append(',').append(problem.row()).append(',');
            csv.append(field(problem.column()))
                    .append(',')
                    .append(field(problem.value()))
                    .append(',');
            csv.append(problem.rule().code())
                    .append(',')
                    .append(problem.severity().code())
                    .append('\n');
        }
        return csv.toString();
    }

    public static String field(String text) {
        String safe = isFormula(text) ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** Plain negative numbers are no formulas; blanks and marks without width in front do not hide one. */
    private static boolean isFormula(String text) {
        String trimmed = text.replaceFirst("^[\\s\\u00A0\\u200B-\\u200F\\u2060\\uFEFF]+", "");
        boolean control = !text.isEmpty() && (text.charAt(0) == '\t' || text.charAt(0) == '\r' || text.charAt(0) == 0);
        return control
                || !trimmed.isEmpty()
                        && FORMULA.indexOf(trimmed.charAt(0)) >= 0
                        && !trimmed.toLowerCase(Locale.ROOT).matches("-?\\d+(\\.\\d+)?");
    }
}
