package org.plumbline.watch.flag;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;

/**
 * A flag that a person has to know of and has not said so.
 *
 * @param news why it is on the list
 * @param since when it was first seen with this severity
 * @param text one sentence with dates and numbers
 * @param step what to do next
 * @param knownBy the last day on which the person is to know of it; absent where there is no limit
 * @param late whether that day is over
 */
public record FlagNotice(
        Key key,
        String shortCode,
        String team,
        String name,
        News news,
        Instant since,
        String text,
        String step,
        @Nullable LocalDate knownBy,
        boolean late) {

    /**
     * Which flag a person says that they know of.
     *
     * @param number which time that it is open, from 1
     * @param severity as it was shown to the person: one that got worse since is news again
     */
    public record Key(String caseId, String pattern, int number, Severity severity) {}

    /** What is new about a flag. */
    public enum News {
        NEW("New"),
        CAME_BACK("Came back"),
        GOT_WORSE("Got worse");

        private final String label;

        News(String label) {
            this.label = label;
        }

        /** The words shown to people. */
        public String label() {
            return label;
        }
    }
}
