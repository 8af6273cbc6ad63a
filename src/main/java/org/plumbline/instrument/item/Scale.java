package org.plumbline.instrument.item;

import java.util.List;
import java.util.Optional;

/**
 * The answers that a question takes, or the ratings that an item can reach.
 *
 * @param name such as {@code yes-no}
 * @param marks in the order in which people see them
 */
public record Scale(String name, List<Mark> marks) {

    public Scale {
        marks = List.copyOf(marks);
    }

    /** The mark that a file writes so; empty where there is none. */
    public Optional<Mark> read(String code) {
        return marks.stream().filter(mark -> mark.isWritten(code)).findFirst();
    }

    /** The mark that rules call so; empty where there is none. */
    public Optional<Mark> named(String name) {
        return marks.stream().filter(mark -> mark.name().equals(name)).findFirst();
    }
}
