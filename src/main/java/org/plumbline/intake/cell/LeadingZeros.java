package org.plumbline.intake.cell;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.SystemNumber;

/** Numbers of children that differ in leading zeros only, as where a spreadsheet dropped them from one of two files. */
public final class LeadingZeros {

    private final Map<String, String> firstByRest = new HashMap<>();

    /** The number that was read before and differs from this one in leading zeros only, or null. */
    public @Nullable String other(String number) {
        String first = firstByRest.putIfAbsent(SystemNumber.withoutLeadingZeros(number), number);
        return number.equals(first) ? null : first;
    }
}
