package org.plumbline.report.chart;

/** Text that a spreadsheet must not take for a formula (OWASP, CSV injection). */
public final class FormulaSafe {

    private static final String STARTS = "=+-@\t\r\u0000";
    private static final int LONGEST = 32_767;

    private FormulaSafe() {}

    /** The words, with an apostrophe in front where they begin like a formula, also after blanks or invisible signs. */
    public static String text(String words) {
        String cut = words.length() < LONGEST ? words : words.substring(0, LONGEST - 1);
        return cut.codePoints().filter(c -> !blank(c)).limit(1).anyMatch(c -> STARTS.indexOf(c) >= 0) ? "'" + cut : cut;
    }

    private static boolean blank(int c) {
        boolean control = c == '\t' || c == '\r' || c == 0;
        return !control
                && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }
}
