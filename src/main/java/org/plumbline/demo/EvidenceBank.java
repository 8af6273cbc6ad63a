package org.plumbline.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.AnswerCode;

/** Sentences such as auditors write: they name kinds of documents and dates, and nobody. */
final class EvidenceBank {

    private static final String FILE = "evidence.txt";

    private final Map<String, List<String>> sentences;

    private EvidenceBank(Map<String, List<String>> sentences) {
        this.sentences = sentences;
    }

    static EvidenceBank open() {
        try (InputStream in = EvidenceBank.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The bank of sentences is missing (%s)".formatted(FILE));
            }
            Map<String, List<String>> sentences = new HashMap<>();
            for (String block : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .strip()
                    .split("\n\n")) {
                List<String> lines = block.lines().toList();
                sentences.put(lines.getFirst(), lines.subList(1, lines.size()));
            }
            return new EvidenceBank(sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sentence for an answer to a question, its own or one of its theme, about a document of the given day. */
    String sentence(Dice dice, String theme, String question, AnswerCode code, LocalDate document) {
        String ofTheme = (code == AnswerCode.A ? "ANY" : theme) + " " + code;
        List<String> choice = sentences.getOrDefault(question + " " + code, sentences.get(ofTheme));
        if (choice == null) {
            throw new IllegalStateException("No sentences for (%s)".formatted(ofTheme));
        }
        return dice.pick(choice).replace("{date}", EnglishDates.dayInWords(document));
    }
}
