package org.plumbline.intake.word;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * A level of a numbered list.
 *
 * @param start the first number
 * @param format how the number is written
 * @param text what is written, with {@code %1} for the number of the first level, and so on
 * @param restartsAfter the level, from 1, after which it begins again; 0 never; null after any higher one
 * @param legal whether the numbers of all levels are written in figures
 * @param style the style of paragraphs that is bound to it, or null
 */
record WordLevel(
        int start,
        String format,
        String text,
        @Nullable Integer restartsAfter,
        boolean legal,
        @Nullable String style) {

    private static final String BULLET = "•";
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 30;
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 32_767;

    static WordLevel of(Element level) {
        boolean picture = Xml.has(level, "lvlPicBulletId");
        return new WordLevel(
                Xml.number(level, "start").orElse(0),
                picture ? "bullet" : Xml.value(level, "numFmt").orElse("decimal"),
                Xml.value(level, "lvlText").orElse(""),
                Xml.number(level, "lvlRestart").orElse(null),
                Xml.on(level, "isLgl"),
                Xml.value(level, "pStyle").orElse(null));
    }

    WordLevel startingAt(int number) {
        return new WordLevel(number, format, text, restartsAfter, legal, style);
    }

    /** Whether it begins again once a paragraph of the other level, from 0, has been counted. */
    boolean restartsAfter(int level) {
        return restartsAfter == null || level < restartsAfter;
    }

    Optional<String> bullet() {
        return format.equals("bullet") ? Optional.of(BULLET) : Optional.empty();
    }

    /** The number as Word writes it, in figures where Word has words for it that are not English. */
    String written(int number) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "ordinal" -> number + ending(number);
            default -> String.valueOf(number);
        };
    }

    /** After z come aa and bb. */
    private static String letters(int number) {
        if (number < 1 || number > LETTERS * MOST_LETTERS) {
            return String.valueOf(number);
        }
        String letter = String.valueOf((char) ('a' + (number - 1) % LETTERS));
        return letter.repeat((number - 1) / LETTERS + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > MOST_ROMAN) {
            return String.valueOf(number);
        }
        StringBuilder written = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                written.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return written.toString();
    }

    private static String ending(int number) {
        int last = number % 10;
        boolean teen = number / 10 % 10 == 1;
        return teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
    }
}
