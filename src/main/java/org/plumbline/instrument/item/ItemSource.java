package org.plumbline.instrument.item;

import org.jspecify.annotations.Nullable;

/**
 * Where the answer to a question is taken from in a whole review.
 *
 * @param item the code of an item above
 * @param question the question whose answer it is; absent where it is the rating of the item
 */
public record ItemSource(String item, @Nullable String question) {

    /** As a sentence names it, such as "the rating of 12A" or "CASE of FACE". */
    @Override
    public String toString() {
        return question == null ? "the rating of " + item : question + " of " + item;
    }
}
