package org.plumbline.grading.item;

import java.util.List;

/** What a rule concludes: the answers to these questions cannot be so together. */
public record Conflict(List<String> questions) {

    public Conflict {
        questions = List.copyOf(questions);
    }
}
