package org.plumbline.demo;

import java.time.LocalDate;
import java.util.List;

/**
 * An invented child.
 *
 * @param personId the number that a case system would give; made of the county's own counter
 * @param born always the first of a month: no full date of birth is made up either
 * @param gender code letter of Annex A
 * @param ethnicity code of Annex A such as {@code WBRI}
 * @param record its events in the case system, earliest first
 */
record Child(
        String personId,
        LocalDate born,
        String gender,
        String ethnicity,
        boolean disabled,
        boolean asylumSeeking,
        Life life,
        List<RecordedEvent> record) {

    /** What the case system held at the end of the day. */
    List<RecordedEvent> recordUpTo(LocalDate day) {
        return record.stream()
                .filter(event -> !event.on().isAfter(day))
                .map(event -> event.knownOn(day))
                .toList();
    }
}
