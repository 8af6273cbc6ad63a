package org.plumbline.rulebook;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a rule says of itself, from its metadata.
 *
 * @param code such as {@code TG-22}
 * @param name the rule's name in its file, a few plain words
 * @param says one plain sentence that is true when the rule fires, once it is filled in ({@code @says})
 * @param because who says so ({@code @because})
 * @param advice what to do about it ({@code @advice})
 * @param file the file it is in, relative to its pack
 */
public record RuleCard(String code, String name, Sentence says, String because, Sentence advice, String file) {

    /** What its sentences want filled in. */
    public List<String> names() {
        return Stream.of(says, advice)
                .flatMap(sentence -> sentence.names().stream())
                .toList();
    }
}
