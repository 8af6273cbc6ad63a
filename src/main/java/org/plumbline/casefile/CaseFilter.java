package org.plumbline.casefile;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.database.Condition;

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

    /** The filter as a condition of a query on {@code case_file}. */
    Condition condition() {
        Condition found = Condition.ALWAYS
                .andIfGiven("team = :team", "team", team)
                .andIfGiven("case_type = :caseType", "caseType", caseType == null ? null : caseType.name())
                .andIfGiven(
                        "short_code like :code escape '!'", "code", shortCode == null ? null : containing(shortCode));
        if (openOnly) {
            found = found.and(Condition.of("closed_on is null"));
        }
        if (among != null) {
            found = among.isEmpty() ? Condition.NEVER : found.and(Condition.of("id in (:among)", "among", among));
        }
        return found;
    }

    private static String containing(String text) {
        String plain = text.strip().toUpperCase(Locale.UK);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
