package org.plumbline.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Why some mutants may survive, as somebody has looked into it: a line {@code key => equivalent: why} or {@code key =>
 * acceptable: why} for each. An equivalent one differs in nothing that anybody can see.
 */
final class Reasons {

    private static final Path FILE = Path.of("src/test/resources/proof/reasons.txt");

    private final Map<String, Reason> reasons = new LinkedHashMap<>();

    /** What was found of a mutant. */
    record Reason(boolean equivalent, String words) {}

    static Reasons read() {
        Reasons read = new Reasons();
        try {
            for (String line : Files.readAllLines(FILE)) {
                int at = line.lastIndexOf(" => ");
                if (at > 0) {
                    String words = line.substring(at + " => ".length()).strip();
                    read.reasons.put(line.substring(0, at).strip(), new Reason(words.startsWith("equivalent"), words));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** The reason of the mutant with the key. */
    Optional<Reason> of(String key) {
        return Optional.ofNullable(reasons.get(key));
    }

    boolean isEquivalent(String key) {
        return of(key).map(Reason::equivalent).orElse(false);
    }
}
