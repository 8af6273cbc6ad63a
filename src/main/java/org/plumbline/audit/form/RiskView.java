package org.plumbline.audit.form;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.FreeTextGuard;

/**
 * The immediate risk question with its answer so far.
 *
 * @param found absent until answered
 * @param names words in it that may identify somebody, as long as the auditor has not said that they do not
 */
public record RiskView(
        @Nullable Boolean found,
        String note,
        String spokenTo,
        @Nullable Instant spokenAt,
        List<FreeTextGuard.Warning> names) {

    public RiskView {
        names = List.copyOf(names);
    }

    public RiskView(@Nullable Boolean found, String note, String spokenTo, @Nullable Instant spokenAt) {
        this(found, note, spokenTo, spokenAt, List.of());
    }

    /** The same with words to ask about. */
    public RiskView asking(List<FreeTextGuard.Warning> names) {
        return new RiskView(found, note, spokenTo, spokenAt, names);
    }
}
