package org.plumbline.proof;

/**
 * A pack with one thing otherwise, which some example should notice.
 *
 * @param file the file of the pack that differs
 * @param place the rule, the row or the number in it
 * @param change what it was and what it is
 * @param text the whole file as it is now
 */
record PackMutant(Kind kind, String file, String place, String change, String text) {

    /** What is done to a pack. */
    enum Kind {
        COMPARISON("Comparison swapped"),
        NEGATION("Condition turned round"),
        DROPPED("Condition dropped"),
        LIMIT_IN_WHEN("Limit in a condition replaced by another"),
        CONSTANT_IN_WHEN("Grade or severity in a condition changed"),
        VALUE_IN_THEN("Limit, day or evidence of a conclusion replaced by another"),
        CALL_IN_THEN("Part of a conclusion dropped"),
        SEVERITY("Severity of a conclusion changed"),
        GRADE("Grade of a conclusion changed"),
        REMOVED("Rule removed"),
        NUMBER("Number of the pack one step up or down"),
        TIMESCALE_LIMIT("Limit of a timescale one up or down"),
        TIMESCALE_SEVERITY("Severity of a timescale changed");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The mutant that has {@code replacement} between the two offsets; {@code shown} is around them. */
    static PackMutant of(Kind kind, PackText where, Span at, String replacement, Span shown) {
        String text = where.text();
        String after = text.substring(shown.from(), at.from()) + replacement + text.substring(at.to(), shown.to());
        return new PackMutant(
                kind,
                where.file(),
                where.place(),
                "`" + flat(shown.of(text)) + "` → `" + flat(after) + "`",
                text.substring(0, at.from()) + replacement + text.substring(at.to()));
    }

    /** The same mutant, told apart from others that read alike. */
    PackMutant numbered(int number) {
        return new PackMutant(kind, file, place, change + " (" + number + ")", text);
    }

    /** What stays of it when other lines of the pack change. */
    String key() {
        return file + " | " + place + " | " + change;
    }

    private static String flat(String text) {
        String flat = text.strip().replaceAll("\\s+", " ");
        return flat.isEmpty() ? "nothing" : flat;
    }

    /** A place of a file of a pack. */
    record PackText(String file, String text, String place) {}
}
