package org.plumbline.sampling;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What was decided before the draw.
 *
 * @param seed the text that cases are ranked with
 * @param size cases wanted
 * @param notAuditedAfter cases whose latest audit is later than this day are left out
 * @param openedBy cases whose involvement began after this day are left out, for they are too new to judge
 * @param caps how many cases one worker may have in the sample
 * @param teamSlack cases that a team may have above its share of a stratum
 * @param thinnedShare above this share of a stratum left out, the draw says so
 */
public record DrawPlan(
        String seed,
        LocalDate frameDate,
        int size,
        LocalDate notAuditedAfter,
        LocalDate openedBy,
        WorkerCaps caps,
        int teamSlack,
        BigDecimal thinnedShare) {

    /**
     * How many cases of one worker a sample may hold.
     *
     * @param smallSample the largest size that counts as small
     */
    public record WorkerCaps(int usual, int small, int smallSample) {

        int forSample(int size) {
            return size <= smallSample ? small : usual;
        }
    }
}
