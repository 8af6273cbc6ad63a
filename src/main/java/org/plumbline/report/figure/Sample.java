package org.plumbline.report.figure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the month's figures rest on, so that anyone can redraw the sample and work the grades out again.
 *
 * @param frameDate the data's as-of date
 * @param frameSize cases that could be drawn
 * @param frameSha256 of the published frame
 * @param packId rule pack of the round: questions, rules and timescales
 * @param packStanding whose standards the pack's own numbers are, in a sentence
 * @param response random audits submitted, of those assigned
 * @param targeted targeted audits submitted, of those assigned
 * @param closed whether the round is closed, so that what is not signed off was not done
 * @param margin half-width that the quarter's random sample reaches, 0 to 1; absent when nothing was audited
 * @param roundNotes what the draw had to say
 */
public record Sample(
        LocalDate frameDate,
        int frameSize,
        String frameSha256,
        String seed,
        String packId,
        String packStanding,
        List<String> themes,
        Tasks response,
        Tasks targeted,
        boolean closed,
        @Nullable Double margin,
        List<String> roundNotes) {

    public Sample {
        themes = List.copyOf(themes);
        roundNotes = List.copyOf(roundNotes);
    }

    /** Audits as work: given out and signed off. They count work and not children, so they are never withheld. */
    public record Tasks(int submitted, int assigned) {

        /** The share submitted, counted and not estimated. */
        public Share share() {
            return Share.of(submitted, assigned).counted();
        }
    }
}
