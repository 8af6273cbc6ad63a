package org.plumbline.grading.item;

import java.util.List;

/**
 * What a rule concludes: another answer leaves the question only these.
 *
 * @param names of the answers on the question's scale
 */
public record Requirement(String question, List<String> names) {

    public Requirement {
        names = List.copyOf(names);
    }
}
