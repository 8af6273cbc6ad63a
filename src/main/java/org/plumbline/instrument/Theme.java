package org.plumbline.instrument;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.rulebook.EventSelector;

/**
 * A theme of the audit tool with its questions in order.
 *
 * @param code two to four letters such as {@code MO} or {@code S20}
 * @param weight share in the overall score
 * @param limiting whether an inadequate theme makes the case inadequate
 * @param core whether the theme belongs to every full audit
 * @param appliesWhen in words, to which cases the theme applies
 * @param caseTypes names of the types of case that it applies to by themselves, such as {@code CARE_LEAVER}
 * @param signs by any of which it applies to a case of another type
 * @param notAsked why it is not asked where it does not apply, as the end of a sentence; absent for a theme of every case
 * @param cohort the children of whom one of the signs is true, in words; absent where a census makes no sense
 * @param questions those that are asked
 * @param later those on a duty that is not in force yet
 */
public record Theme(
        String code,
        String name,
        BigDecimal weight,
        boolean limiting,
        boolean core,
        String appliesWhen,
        List<String> caseTypes,
        List<EventSelector> signs,
        @Nullable String notAsked,
        @Nullable String cohort,
        List<Question> questions,
        List<LaterQuestion> later) {

    public Theme {
        caseTypes = List.copyOf(caseTypes);
        signs = List.copyOf(signs);
        questions = List.copyOf(questions);
        later = List.copyOf(later);
    }

    /** Whether it is asked of every case, whatever happened in it. */
    public boolean ofEveryCase() {
        return signs.isEmpty() && caseTypes.isEmpty();
    }
}
