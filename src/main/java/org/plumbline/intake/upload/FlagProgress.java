package org.plumbline.intake.upload;

import java.util.List;
import org.plumbline.casefile.effect.PatternForecast;
import org.plumbline.casefile.effect.RecordsToCorrect;

/**
 * How far it is worked out what would become of flags.
 *
 * @param done cases judged so far
 * @param all cases that may be judged otherwise because of the upload; 0 while they are still being looked for
 * @param patterns flags that would be added and cleared, by pattern, on the cases judged so far
 * @param toCorrect what the case system has to correct, by the numbers of the children; children whom the upload does not
 *     name are counted only
 */
public record FlagProgress(State state, int done, int all, List<PatternForecast> patterns, RecordsToCorrect toCorrect) {

    /** How it stands with it. */
    public enum State {
        RUNNING,
        FINISHED,

        /** It could not be worked out; the upload can be accepted all the same. */
        FAILED
    }

    public FlagProgress {
        patterns = List.copyOf(patterns);
    }

    /** Of this state nothing is found yet. */
    static FlagProgress nothingYet(State state, int done, int all) {
        return new FlagProgress(state, done, all, List.of(), RecordsToCorrect.NONE);
    }
}
