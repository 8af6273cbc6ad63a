package org.plumbline.instrument;

import java.math.BigDecimal;
import java.util.List;

/**
 * A theme of the audit tool with its questions in order.
 *
 * @param code two to four letters such as {@code MO} or {@code S20}
 * @param weight share in the overall score
 * @param limiting whether an inadequate theme makes the case inadequate
 * @param core whether the theme belongs to every full audit
 * @param appliesWhen in words, to which cases the theme applies
 */
public record Theme(
        String code,
        String name,
        BigDecimal weight,
        boolean limiting,
        boolean core,
        String appliesWhen,
        List<Question> questions) {

    public Theme {
        questions = List.copyOf(questions);
    }
}
