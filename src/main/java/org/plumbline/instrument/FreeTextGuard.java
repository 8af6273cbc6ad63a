package org.plumbline.instrument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for words that may identify somebody. It warns and never blocks: the auditor decides. */
public final class FreeTextGuard {

    /** What a piece of text may be. */
    public enum Kind {
        NAME("This may be a person's name. Write the role instead, such as \"mother\" or \"school nurse\"."),
        DATE("This may be a date of birth. Write the year and month, or the age, unless it dates a document."),
        POSTCODE("This may be a postcode. Write the area, or leave it out."),
        NUMBER("This may be an NHS or telephone number. Leave it out."),
        EMAIL("This may be an e-mail address. Leave it out.");

        private final String message;

        Kind(String message) {
            this.message = message;
        }
    }

    /**
     * A piece of text to look at again.
     *
     * @param start index of its first character
     * @param end index after its last character
     * @param message what to do about it
     */
    public record Warning(Kind kind, String excerpt, int start, int end, String message) {}

    /**
     * What such a piece looks like.
     *
     * @param needed what has to be in the text for it, looked for first because most texts have none
     */
    private record Sign(Kind kind, String needed, Pattern pattern) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    Kind.NAME,
                    "",
                    Pattern.compile("(?=\\p{Lu})\\b\\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}?\\p{Ll}+)*"
                            + "(?:[ \\t]+\\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}?\\p{Ll}+)*)+")),
            new Sign(Kind.DATE, "/", Pattern.compile("(?<!\\d)\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?!\\d)")),
            new Sign(Kind.POSTCODE, "", Pattern.compile("(?i)\\b(?:GIR ?0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2})\\b")),
            new Sign(Kind.NUMBER, "", Pattern.compile("(?=\\d)(?<!\\d)\\d(?:[ -]?\\d){9}(?!\\d)")),
            new Sign(Kind.EMAIL, "@", Pattern.compile("[\\p{L}\\d._%+'-]+@[\\p{L}\\d.-]+\\.\\p{L}{2,}")));

    private FreeTextGuard() {}

    /** What the person is asked about such words, each once. */
    public static List<String> questions(List<Warning> found) {
        return found.stream()
                .map(Warning::excerpt)
                .distinct()
                .map("Edit “%s”, or say that it identifies nobody."::formatted)
                .toList();
    }

    /** The same without dates, for texts that have them by their nature. */
    public static List<Warning> besideDates(String text) {
        return warnings(text).stream()
                .filter(warning -> warning.kind() != Kind.DATE)
                .toList();
    }

    /** What in the text may identify somebody, in the order of the text. */
    public static List<Warning> warnings(String text) {
        List<Warning> warnings = new ArrayList<>();
        for (Sign sign : SIGNS) {
            if (!text.contains(sign.needed())) {
                continue;
            }
            Matcher matcher = sign.pattern().matcher(text);
            while (matcher.find()) {
                warnings.add(
                        new Warning(sign.kind(), matcher.group(), matcher.start(), matcher.end(), sign.kind().message));
            }
        }
        warnings.sort(Comparator.comparingInt(Warning::start).thenComparing(Warning::kind));
        return List.copyOf(warnings);
    }
}
