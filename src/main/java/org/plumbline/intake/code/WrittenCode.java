package org.plumbline.intake.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text parted into the codes that stand before or behind its words, and the words: {@code 1A - Individual},
 * {@code [PR3] Other}, {@code Self [1C]}. The letter by which a template numbers its codes, such as {@code b)}, is no code
 * and goes.
 *
 * @param codes mostly one
 * @param number by which a council numbers its own words; empty where there is none
 * @param words what is left, without them
 */
record WrittenCode(List<Code> codes, String number, String words) {

    private static final String TOKEN = "[a-z]{1,4}\\d{0,2}[a-z]?|\\d{1,2}[a-z]?";
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\(?[a-z]{1,2}\\d?\\)|\\(cs\\)|\\d{1,2}\\)|[a-z]{1,2}\\d?\\.)\\s*(?=.)");
    /** How a council numbers its own words: {@code (A.A28)}, {@code A4.12}, {@code 1a}, {@code L05}. */
    private static final Pattern COUNCIL_NUMBER = Pattern.compile(
            "^[\\[(]?([a-z]{0,2}\\.?[a-z]{0,2}\\d{1,3}(?:\\.\\d{1,2})?[a-z]?)(?:[\\])]\\s*|\\s*[-:.>]+\\s*|\\s+)(?=[a-z(])");

    private static final Pattern BEFORE =
            Pattern.compile("^[\\[(']?(" + TOKEN + ")[\\])']?\\s*([-:;.=>]+\\s*|\\s+|$)(.*)$");
    private static final Pattern BEHIND = Pattern.compile("^(.*\\S)\\s*[\\[(](" + TOKEN + ")[\\])]$");
    private static final Pattern BEHIND_PARTED = Pattern.compile("^(.*\\S)\\s*[\\[(]([a-z]{1,2}\\d{1,2})[a-z][\\])]$");
    /** Where a placement is, which says nothing of what it is. */
    private static final Pattern AREA = Pattern.compile("(?<=\\S)\\s*\\((?:in|out|inside|outside)\\)");
    /** Codes that a council parted further: {@code N1a}, {@code U1b}, {@code N4.SING26}, {@code A5OUT}. */
    private static final Pattern PARTED = Pattern.compile(
            "^[\\[(]?([a-z]{1,2}\\d{1,2}|\\d(?=[a-z]\\W))(?:[a-z]\\d?|\\.[a-z0-9]{1,8}|\\s?in|\\s?out|[a-z]{2,3})[\\])]?\\s*(?:[-:;.]+\\s*|\\s+|$)(.*)$");

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z0-9]");
    private static final Pattern PLURAL = Pattern.compile("(?<=[a-z])\\(s\\)");

    /** Parts the text by the short codes of a list, which are given by their token in lower case. */
    static WrittenCode of(String text, Map<String, Code> tokens) {
        String left = withoutLetter(
                AREA.matcher(PLURAL.matcher(Words.folded(text)).replaceAll("s")).replaceAll(""), tokens);
        List<Code> codes = new ArrayList<>();
        boolean found = true;
        while (found && !left.isEmpty()) {
            Matcher behind = BEHIND.matcher(left);
            Matcher before = BEFORE.matcher(left);
            Matcher behindParted = BEHIND_PARTED.matcher(left);
            if (behindParted.matches() && tokens.containsKey(behindParted.group(2))) {
                codes.add(tokens.get(behindParted.group(2)));
                left = behindParted.group(1);
            } else if (behind.matches() && tokens.containsKey(behind.group(2))) {
                codes.add(tokens.get(behind.group(2)));
                left = behind.group(1);
            } else if (before.matches() && tokens.containsKey(before.group(1))) {
                codes.add(tokens.get(before.group(1)));
                left = before.group(3);
            } else {
                found = false;
            }
        }
        Matcher parted = PARTED.matcher(left);
        if (codes.isEmpty() && parted.matches() && tokens.containsKey(parted.group(1))) {
            return new WrittenCode(
                    List.of(tokens.get(parted.group(1))), "", parted.group(2).strip());
        }
        Matcher numbered = COUNCIL_NUMBER.matcher(left);
        return codes.isEmpty() && numbered.find()
                ? new WrittenCode(
                        List.of(),
                        numbered.group(1),
                        left.substring(numbered.end()).strip())
                : new WrittenCode(List.copyOf(codes), "", left.strip());
    }

    /** The letter of the template goes, unless it is a code of the list, as in {@code N8.OTHER}. */
    private static String withoutLetter(String text, Map<String, Code> tokens) {
        Matcher numbered = NUMBERED.matcher(text);
        if (!numbered.find()
                || tokens.containsKey(NO_LETTER.matcher(numbered.group()).replaceAll(""))) {
            return text;
        }
        return text.substring(numbered.end());
    }

    /** The short codes of a list by their token in lower case. */
    static void addTo(Map<String, Code> tokens, Code code) {
        if (code.isShort()) {
            tokens.put(code.token().toLowerCase(Locale.UK), code);
        }
    }
}
