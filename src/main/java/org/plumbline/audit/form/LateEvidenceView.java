package org.plumbline.audit.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;

/**
 * The answer that late evidence gave in place of "not evidenced".
 *
 * @param evidence absent where the reader may not see it
 * @param filedAt absent where the reader may not see it
 * @param manager absent where the reader may not see it
 */
public record LateEvidenceView(
        AnswerCode code,
        @Nullable String evidence,
        @Nullable String filedAt,
        @Nullable String manager,
        Instant at) {}
