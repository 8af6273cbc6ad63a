package org.plumbline.intake.upload;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.cover.TypeCover;

/** What files hold completely, in words. */
final class CoverWords {

    private static final int LONGEST = 1_900;

    private CoverWords() {}

    /** Such as "SUPERVISION from 01/04/2025 for every team". */
    static String of(TypeCover cover) {
        String teams = cover.teams().isEmpty() ? "every team" : String.join(", ", new TreeSet<>(cover.teams()));
        String words = "%s from %s for %s".formatted(cover.type(), EnglishDates.day(cover.from()), teams);
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    /** What speaks against it, and what to do; empty when nothing does. */
    static Optional<String> problem(List<TypeCover> cover, LocalDate asAt) {
        return cover.stream()
                .filter(each -> each.from().isAfter(asAt))
                .findFirst()
                .map(each ->
                        "Of the type %s the files are said to be complete from %s, after the day of the extract. Enter an earlier day."
                                .formatted(words(each.type()), EnglishDates.day(each.from())));
    }

    private static String words(EventType type) {
        return type.name().toLowerCase(Locale.UK).replace('_', ' ');
    }
}
