package org.plumbline.instrument.item;

import java.util.List;

/**
 * One step of a scale: an answer that may be given, or a rating that may be reached.
 *
 * @param code how files write it, such as {@code S}
 * @param name how rules and people call it, such as "Strength"
 * @param also other codes that are read as the same
 */
public record Mark(String code, String name, List<String> also) {

    public Mark {
        also = List.copyOf(also);
    }

    boolean isWritten(String code) {
        return this.code.equals(code) || also.contains(code);
    }

    /** Code and name, such as "A (Not applicable)". */
    @Override
    public String toString() {
        return code + " (" + name + ")";
    }
}
