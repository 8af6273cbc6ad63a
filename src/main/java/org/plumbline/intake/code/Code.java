package org.plumbline.intake.code;

/**
 * A code of a list.
 *
 * @param token the short form, such as WBRI, 1A or U4
 * @param written as the template of 2019 writes it
 * @param becomes the value that events carry; empty for one that says nothing, such as "unknown"
 * @param kind what it has in common with others of the list; that of health services, for one, whichever it is. The
 *     code whose token is the kind stands for all of them
 */
public record Code(String token, String written, String becomes, String kind) {

    private static final String NUMBER = "#";

    /** Stands for words that are known to mean no one code. */
    static final Code UNCLEAR = new Code("?", "", "", "?");

    /** Stands for the number by which councils number their own words of a kind; it reads nothing, and only agrees or not. */
    static Code numbered(String number, Code code) {
        return new Code(NUMBER + number, code.written(), code.becomes(), code.kind());
    }

    boolean isNumber() {
        return token.startsWith(NUMBER);
    }

    boolean isOf(Code other) {
        return kind.equals(other.kind);
    }

    /** Whether it is written as a code, such as WBRI, 1A or U4, and not in words. */
    boolean isShort() {
        return token.length() <= 4
                && token.chars().allMatch(each -> Character.isUpperCase(each) || Character.isDigit(each));
    }
}
