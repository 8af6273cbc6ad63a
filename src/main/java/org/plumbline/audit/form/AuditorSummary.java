package org.plumbline.audit.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.instrument.FreeTextGuard;

/**
 * What the auditor takes from the case as a whole, in their own words; each part blank where nothing is written.
 *
 * @param strengths what was done well for the child
 * @param learning what is to be learned from the case
 * @param next what has to happen next for the child
 */
@Embeddable
public record AuditorSummary(
        String strengths,
        String learning,
        @Column(name = "what_next") String next) {

    /** What it consists of. */
    public enum Part {
        STRENGTHS,
        LEARNING,
        NEXT
    }

    /** Nothing written. */
    public static final AuditorSummary NONE = new AuditorSummary("", "", "");

    /** Whether nothing is written. */
    public boolean isBlank() {
        return strengths.isBlank() && learning.isBlank() && next.isBlank();
    }

    /**
     * What two people wrote on top of the same text, together: where both changed a part, their words stand below each
     * other.
     */
    public AuditorSummary with(AuditorSummary theirs, AuditorSummary base) {
        return new AuditorSummary(
                both(strengths, theirs.strengths, base.strengths),
                both(learning, theirs.learning, base.learning),
                both(next, theirs.next, base.next));
    }

    private static String both(String own, String theirs, String base) {
        if (own.equals(base) || own.equals(theirs)) {
            return theirs;
        }
        return theirs.equals(base) ? own : theirs + "\n" + own;
    }

    /** The same, with some parts as another has them. */
    public AuditorSummary with(Set<Part> parts, AuditorSummary other) {
        return new AuditorSummary(
                parts.contains(Part.STRENGTHS) ? other.strengths : strengths,
                parts.contains(Part.LEARNING) ? other.learning : learning,
                parts.contains(Part.NEXT) ? other.next : next);
    }

    /** The parts that have to be changed before they can be stored, each with a sentence that says what to do. */
    Map<Part, String> problems() {
        Map<Part, String> problems = new EnumMap<>(Part.class);
        TextLimits.problem("text under “Strengths”", strengths, TextLimits.SUMMARY)
                .ifPresent(problem -> problems.put(Part.STRENGTHS, problem));
        TextLimits.problem("text under “Learning”", learning, TextLimits.SUMMARY)
                .ifPresent(problem -> problems.put(Part.LEARNING, problem));
        TextLimits.problem("text under “What to do next”", next, TextLimits.SUMMARY)
                .ifPresent(problem -> problems.put(Part.NEXT, problem));
        return problems;
    }

    /** Words that may identify somebody; days are left alone, because what to do next has one. */
    public List<FreeTextGuard.Warning> freeText() {
        return Stream.of(strengths, learning, next)
                .flatMap(text -> FreeTextGuard.besideDates(text).stream())
                .toList();
    }
}
