package org.plumbline.audit.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.MissingItem;
import org.plumbline.grading.Grade;

/** What came of signing off. */
public sealed interface SignOffResult {

    /**
     * It is signed off; also the answer to a second click.
     *
     * @param grade the computed grade
     * @param status {@link AuditStatus#PROVISIONAL} where late evidence may still come
     */
    record SignedOff(UUID auditId, Grade grade, AuditStatus status, Instant at) implements SignOffResult {}

    /** Something is missing; nothing was stored. */
    record Incomplete(List<MissingItem> missing) implements SignOffResult {}

    /** Nothing was stored; the sentence says what to do, such as to check the answers again. */
    record Refused(String problem) implements SignOffResult {}
}
