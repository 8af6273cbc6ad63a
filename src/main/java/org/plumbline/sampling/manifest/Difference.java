package org.plumbline.sampling.manifest;

import org.plumbline.calendar.EnglishSentences;

/**
 * The first place at which a manifest differs from the draw that its frame and parameters give.
 *
 * @param path such as {@code frame.sha256}, {@code strata[2].wanted} or {@code drawn[7]}
 * @param sentence what is wrong
 */
public record Difference(String path, String sentence) {

    public Difference {
        path = EnglishSentences.shortened(path);
        sentence = EnglishSentences.shortened(sentence);
    }
}
