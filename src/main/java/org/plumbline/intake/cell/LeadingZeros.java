package org.plumbline.intake.cell;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers of children that differ in leading zeros only, as where a spreadsheet dropped them from one of two files. */
public final class LeadingZeros {

    private final Map<String, String> firstByRest = new HashMap<>();

    /** The number that was read before and differs from this one in leading zeros only, or null. */
    public @Nullable String other(String number) {
        String first = firstByRest.putIfAbsent(withoutZeros(number), number);
        return number.equals(first) ? null : first;
    }

    private static String withoutZeros(String number) {
        int from = 0;
        while (from < number.length() && number.charAt(from) == '0') {
            from++;
        }
        return number.substring(from);
    }
}
