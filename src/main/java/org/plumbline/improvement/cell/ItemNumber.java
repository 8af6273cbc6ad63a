package org.plumbline.improvement.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number with which a line of a cell begins, where the lines are items of a list: {@code 1.}, {@code 1)}, {@code (1)},
 * {@code 1.1} or {@code a)}.
 *
 * @param style what lines of one list have in common: brackets and marks, figures or letters, how many levels
 * @param value the figures of each level, or the place of the letter
 * @param text the number without brackets and marks
 * @param end where the text of the item begins
 */
record ItemNumber(String style, List<Integer> value, String text, int end) {

    private static final Pattern NUMBER =
            Pattern.compile("(?<open>\\(?)(?<number>\\d{1,3}+(?:\\.\\d{1,3})*+|[A-Za-z])(?<close>[.)]?)(?!\\d)");
    /** Figures with a point within need no mark where a sentence follows. */
    private static final Pattern SENTENCE = Pattern.compile(" \\p{Lu}\\p{Ll}");

    /** The number with which a line begins. */
    static Optional<ItemNumber> at(String line) {
        Matcher found = NUMBER.matcher(line);
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String number = found.group("number");
        String close = found.group("close");
        boolean open = !found.group("open").isEmpty();
        boolean letter = Character.isLetter(number.charAt(0));
        boolean levels = number.contains(".");
        boolean marked = open || letter ? close.equals(")") && !(open && letter) : !close.isEmpty();
        boolean bare = !open
                && levels
                && close.isEmpty()
                && SENTENCE.matcher(line).region(found.end(), line.length()).lookingAt()
                && !Deadline.of(number).isDated();
        return marked || bare ? Optional.of(of(found, number, letter)) : Optional.empty();
    }

    private static ItemNumber of(Matcher found, String number, boolean letter) {
        List<Integer> value = new ArrayList<>();
        for (String level : number.split("\\.")) {
            value.add(letter ? Character.toLowerCase(level.charAt(0)) - 'a' + 1 : Integer.parseInt(level));
        }
        String kind =
                letter ? Character.isUpperCase(number.charAt(0)) ? "A" : "a" : "1" + ".1".repeat(value.size() - 1);
        return new ItemNumber(found.group("open") + kind + found.group("close"), value, number, found.end());
    }

    boolean isAfter(ItemNumber other) {
        for (int level = 0; level < value.size(); level++) {
            int difference = value.get(level) - other.value.get(level);
            if (difference != 0) {
                return difference > 0;
            }
        }
        return false;
    }

    /** Whether it is the one that comes next after the other. */
    boolean isNextAfter(ItemNumber other) {
        List<Integer> next = new ArrayList<>(other.value);
        next.add(next.removeLast() + 1);
        return style.equals(other.style) && value.equals(next);
    }
}
