package org.plumbline.casefile.effect;

import java.util.List;

/**
 * What is wrong in the records of cases as they would be, to be corrected in the case system.
 *
 * @param count of all
 * @param listed some of them, in the order of the cases
 */
public record RecordsToCorrect(int count, List<OfChild> listed) {

    /** Nothing is to be corrected. */
    public static final RecordsToCorrect NONE = new RecordsToCorrect(0, List.of());

    /**
     * One record.
     *
     * @param child whose it is: the case, or the child's number in the case system for those who loaded it
     * @param sentence what is wrong and what to do
     */
    public record OfChild(String child, String sentence) {}

    public RecordsToCorrect {
        listed = List.copyOf(listed);
    }
}
