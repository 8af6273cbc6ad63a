package org.plumbline.instrument.item;

import org.jspecify.annotations.Nullable;

/**
 * One question of an item.
 *
 * @param id short, of its own within the item, such as {@code A1}
 * @param text in the pack's own words
 * @param needed whether a rating waits for its answer; ticks and what is only collected keep none waiting
 * @param from where a whole review takes the answer from; absent where somebody answers it
 */
public record ItemQuestion(
        String id,
        String text,
        AnswerKind kind,
        boolean needed,
        @Nullable ItemSource from) {}
