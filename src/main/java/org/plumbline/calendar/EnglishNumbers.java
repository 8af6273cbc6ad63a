package org.plumbline.calendar;

import java.util.List;
import java.util.Locale;

/** Numbers with what they count, as people in England write them: "1 case" and "1,234 cases", never "1 cases". */
public final class EnglishNumbers {

    private EnglishNumbers() {}

    /** Such as "1 case" or "1,234 cases", of a thing whose plural has an s. */
    public static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    /** Such as "1 child" or "3 children". */
    public static String count(long number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, either(number, one, many));
    }

    /** Such as "2 of 12 audits" or "1 of 1 audit". */
    public static String part(long number, long all, String one) {
        return String.format(Locale.UK, "%,d of %s", number, count(all, one));
    }

    /** The word that goes with the number: the first with 1, otherwise the other, such as "is" and "are". */
    public static String either(long number, String one, String many) {
        return number == 1 ? one : many;
    }

    /** Such as "a", "a and b" or "a, b and c"; nothing of none. */
    public static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
