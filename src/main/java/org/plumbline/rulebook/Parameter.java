package org.plumbline.rulebook;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One setting of a pack that rules or the audit process use.
 *
 * @param name group and name, such as {@code grading.band-good}
 * @param value as written in the pack
 * @param unit such as {@code points}, {@code WD} or {@code text}
 * @param source who says so
 * @param follows the timescale whose limit it repeats, such as {@code T68}; it moves along in proportion where a council
 *     sets that limit for itself. Absent for a number of its own
 */
public record Parameter(
        String name,
        String value,
        String unit,
        String source,
        @Nullable String follows) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    /** One or more numbers; a dash where there is none. */
    private static final Pattern NUMBERS = Pattern.compile("-|\\d+(\\.\\d+)?( \\d+(\\.\\d+)?)*");

    /** Units of what is no number. */
    private static final Set<String> WORDS = Set.of(
            "text",
            "ids",
            "role",
            "yes or no",
            "theme",
            "themes",
            "answers",
            "rules",
            "categories",
            "event types",
            "case types");

    private static final Pattern FIRST_PLURAL = Pattern.compile("\\b([\\w-]+?)(ies|s)\\b");

    /**
     * The value with its unit in plain English, such as "24 hours", "1 working day" or "60% of the questions of a theme".
     * What follows a comma in the unit explains it and is left out; a value that is no number is left as it is.
     */
    public String words() {
        String plain = plainUnit();
        if (!NUMBER.matcher(value).matches() || plain.equals("count")) {
            return value;
        }
        if (plain.equals("share") || plain.startsWith("share ")) {
            BigDecimal percent = new BigDecimal(value).movePointRight(2).stripTrailingZeros();
            return percent.toPlainString() + "%" + plain.substring("share".length());
        }
        String[] parts = plain.split(" ", 2);
        String rest = parts.length == 1 ? "" : " " + parts[1];
        for (TimescaleUnit each : TimescaleUnit.values()) {
            if (each.name().equalsIgnoreCase(parts[0]) && value.indexOf('.') < 0) {
                return each.words(Integer.parseInt(value)) + rest;
            }
        }
        return value + " " + (value.equals("1") ? singular(plain) : plain);
    }

    /** Whether a number is written where the unit counts something. */
    boolean isAsItsUnitSays() {
        return WORDS.contains(plainUnit()) || NUMBERS.matcher(value).matches();
    }

    private String plainUnit() {
        return unit.split(",", 2)[0].strip();
    }

    private static String singular(String plural) {
        Matcher noun = FIRST_PLURAL.matcher(plural);
        return noun.find() ? noun.replaceFirst(noun.group(2).equals("ies") ? "$1y" : "$1") : plural;
    }
}
