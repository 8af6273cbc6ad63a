package org.plumbline.improvement.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a recommendation and the number with which it begins.
 *
 * @param number without words, brackets and marks; empty where it has none
 * @param text without the number
 */
public record NumberedText(String number, String text) {

    private static final String N = "\\d{1,3}+(?:\\.\\d+)*+[A-Za-z]?+(?![A-Za-z\\d])";
    private static final String MARKED =
            "(?:\\((?<inside>" + N + ")\\)[.:]?|(?<marked>" + N + ")(?:[.):](?!\\d)| [-–—](?=[ \\n])))";
    private static final String WORD = "(?:recommendation|rec|r)";

    private static final Pattern AFTER_WORD = Pattern.compile(
            "(?i)" + WORD + "(?:\\.| ?no\\.?| number)? ?(?:" + MARKED + "|(?<bare>" + N + ")(?=[ \\n]|$))");
    private static final Pattern BY_ITSELF = Pattern.compile(MARKED);
    private static final Pattern BEFORE_SENTENCE = Pattern.compile("(?<bare>" + N + ")(?=[ \\n]\\p{Lu}[\\p{Ll} ])");
    private static final Pattern LETTER = Pattern.compile("\\(?(?<bare>[A-Za-z])\\)");

    private static final Pattern SEPARATOR = Pattern.compile("(?i)(?: ?(?:[,;&/\\n]| and(?= )) ?)+(?:and )?");
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile(
            "(?i)(?:(?:recommendations?|recs?|r)(?:\\.| ?nos?\\.?)? ?)?\\(?(?<number>" + N + ")\\)?[.:]?");

    private static final Pattern LEADING_WORDS =
            Pattern.compile("(?i)^(?:(?:recommendation|rec|r|action|no|ref)(?=[\\d .:(\\[])[ .:]*(?=\\S))+");
    private static final Pattern MARKS = Pattern.compile("^[\\s(\\[]+|[\\s.):\\]–—-]+$");

    /** Takes the number off the beginning of a recommendation. */
    public static NumberedText of(String written) {
        for (Pattern pattern : List.of(AFTER_WORD, BY_ITSELF, BEFORE_SENTENCE, LETTER)) {
            Matcher found = pattern.matcher(written);
            if (found.lookingAt()) {
                return new NumberedText(
                        number(found), written.substring(found.end()).strip());
            }
        }
        return new NumberedText("", written);
    }

    private static String number(Matcher found) {
        for (String group : List.of("inside", "marked", "bare")) {
            if (found.namedGroups().containsKey(group) && found.group(group) != null) {
                return found.group(group);
            }
        }
        throw new IllegalStateException("A number without figures (" + found.group() + ")");
    }

    /** Takes off a number that is known from elsewhere, where the text begins with it. */
    public static String without(String number, String written) {
        NumberedText read = of(written);
        return read.number.equalsIgnoreCase(number) ? read.text : written;
    }

    /** The numbers of recommendations, where a cell holds nothing else; otherwise none. */
    public static List<String> onlyNumbers(String written) {
        List<String> numbers = new ArrayList<>();
        for (String part : SEPARATOR.split(written)) {
            Matcher found = ONE_OF_SEVERAL.matcher(part);
            if (!found.matches()) {
                return List.of();
            }
            numbers.add(found.group("number"));
        }
        return numbers;
    }

    /** What a column of numbers holds, without words such as "Rec" and "No", brackets and marks around it. */
    public static String ofColumn(String written) {
        String number =
                MARKS.matcher(LEADING_WORDS.matcher(written).replaceFirst("")).replaceAll("");
        boolean torn = number.contains("(") || number.contains("[");
        return torn || number.isEmpty() && written.chars().anyMatch(Character::isLetterOrDigit) ? written : number;
    }

    /** Whether a text begins with a small letter, as the rest of a sentence does. */
    public static boolean beginsSmall(String text) {
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }
}
