package org.plumbline.improvement.cell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How far an action is. Amber E: done, evidence of its effect awaited. */
public enum Rating {
    RED("FF0000"),
    AMBER("FFC000"),
    AMBER_E("FFC000"),
    GREEN("00B050"),
    BLUE("0070C0"),
    GREY("");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, Rating> WORDS = Map.of(
            "red", RED, "amber", AMBER, "orange", AMBER, "yellow", AMBER, "green", GREEN, "blue", BLUE, "grey", GREY);
    private static final Map<String, Rating> LETTERS =
            Map.of("r", RED, "a", AMBER, "g", GREEN, "b", BLUE, "a e", AMBER_E);

    private final String shade;

    Rating(String shade) {
        this.shade = shade;
    }

    /** The colour that it is written with; grey has none, for grey cells are not taken for a rating. */
    public Optional<Shade> shade() {
        return shade.isEmpty() ? Optional.empty() : Optional.of(Shade.of(shade));
    }

    /** The rating of the name, as files have it. */
    public static Optional<Rating> ofName(String name) {
        return Arrays.stream(values())
                .filter(rating -> rating.name().equals(name))
                .findFirst();
    }

    /** The rating that a cell names: by its first word, or by a letter alone. */
    static Optional<Rating> named(String text) {
        String words =
                NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        if (words.equals("amber e") || words.startsWith("amber e ")) {
            return Optional.of(AMBER_E);
        }
        return Optional.ofNullable(LETTERS.get(words)).or(() -> Optional.ofNullable(WORDS.get(words.split(" ", 2)[0])));
    }

    /** Whether a cell of the colour says nothing else. */
    boolean goesWith(Shade colour) {
        return colour.rating()
                .map(other -> other.equals(this == AMBER_E ? AMBER : this))
                .orElse(true);
    }
}
