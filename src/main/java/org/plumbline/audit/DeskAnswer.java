package org.plumbline.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;

/**
 * An answer as it is stored.
 *
 * @param code absent until chosen
 * @param version to be handed back with the next save of the question
 * @param by who saved it last
 */
public record DeskAnswer(
        @Nullable AnswerCode code,
        String evidence,
        String where,
        @Nullable String naReason,
        String naText,
        boolean goodPractice,
        String confirmation,
        int version,
        String by,
        Instant at) {}
