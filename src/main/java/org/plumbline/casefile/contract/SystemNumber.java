package org.plumbline.casefile.contract;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The number by which the council's case system knows a child, the same however a person or a system wrote it. */
public final class SystemNumber {

    /** Blanks of every width, marks that nobody sees, and control characters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
    /** What a spreadsheet adds to a number that a system took for one with decimals. */
    private static final Pattern NO_DECIMALS = Pattern.compile("(?<=\\d)\\.0+$");
    /** What is left of such a number that somebody deleted. */
    private static final Pattern DECIMALS_ALONE = Pattern.compile("\\.0+");

    private SystemNumber() {}

    /**
     * The number as it is read now: without blanks, in capitals, with plain dashes, letters and digits, and without decimals
     * that a spreadsheet added.
     *
     * @param written as a file has it, or as it was stored when spellings still told two numbers apart
     * @return empty where there is no number
     */
    public static String read(String written) {
        String plain = isPlain(written) ? written.replace(" ", "") : plain(written);
        String number = withoutDecimals(plain).toUpperCase(Locale.UK);
        return number.startsWith(".") && DECIMALS_ALONE.matcher(number).matches() ? "" : number;
    }

    /** The number without the zeros that it begins with, which a spreadsheet drops. */
    public static String withoutLeadingZeros(String number) {
        int from = 0;
        while (from < number.length() && number.charAt(from) == '0') {
            from++;
        }
        return number.substring(from);
    }

    /** The text without the decimals that a spreadsheet adds to a whole number. */
    public static String withoutDecimals(String text) {
        return text.endsWith("0") && text.contains(".0")
                ? NO_DECIMALS.matcher(text).replaceFirst("")
                : text;
    }

    /** Most numbers hold nothing that would have to be made plain; for them no pattern is asked. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (written.charAt(i) < ' ' || written.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String plain(String written) {
        String usual = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return DASHES.matcher(UNSEEN.matcher(usual).replaceAll("")).replaceAll("-");
    }
}
