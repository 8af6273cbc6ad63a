package org.plumbline.casefile;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;

/**
 * Which cases a list shows. Whatever it says, nobody sees more than their role allows.
 *
 * @param team code of a team, absent for all
 * @param caseType absent for all
 * @param openOnly leaves out closed cases
 * @param shortCode part of the short code, in any case; absent for all
 * @param among only these cases, such as those with a flag; absent for all
 */
public record CaseFilter(
        @Nullable String team,
        @Nullable CaseType caseType,
        boolean openOnly,
        @Nullable String shortCode,
        @Nullable Set<String> among) {

    /** Everything that one may see. */
    public static CaseFilter all() {
        return new CaseFilter(null, null, false, null, null);
    }
}
