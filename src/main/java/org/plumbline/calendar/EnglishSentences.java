package org.plumbline.calendar;

/** Sentences that repeat what somebody wrote, which may have no end. */
public final class EnglishSentences {

    private static final int LONGEST = 1000;
    private static final int BEGINNING = 200;
    private static final int END = 500;

    private EnglishSentences() {}

    /** The sentence without its middle where it is too long to be read: what is wrong stays, and what to do. */
    public static String shortened(String sentence) {
        int length = sentence.length();
        return length <= LONGEST
                ? sentence
                : sentence.substring(0, whole(sentence, BEGINNING)) + " … "
                        + sentence.substring(whole(sentence, length - END));
    }

    /** The place, or the one before where a character of two halves would be parted. */
    private static int whole(String sentence, int place) {
        return Character.isLowSurrogate(sentence.charAt(place)) ? place - 1 : place;
    }
}
