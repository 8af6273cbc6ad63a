package org.plumbline.instrument;

import java.util.List;
import java.util.stream.Stream;

/** The six answers that every question takes; labels, points and meanings are the pack's data. */
public enum AnswerCode {
    /** Yes, fully. */
    F,
    /** Mostly. */
    M,
    /** Partly. */
    P,
    /** No. */
    N,
    /** Not evidenced on the record. */
    E,
    /** Not applicable: excluded from the score. */
    A;

    /** The letters as packs write them. */
    static List<String> names() {
        return Stream.of(values()).map(Enum::name).toList();
    }
}
