package org.plumbline.drift;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.rulebook.RulePack;

/** Writes what every flag of the examples says, so that a practitioner can read the sentences beside their cases. */
public final class DriftSentences {

    /** The page of the sentences. */
    public static final String PAGE = "sentences.md";

    private DriftSentences() {}

    /** The part of the page about one pattern. */
    public static String section(String code, List<DriftExample> examples, RulePack pack, DriftRules rules) {
        String rows = examples.stream()
                .flatMap(example -> example.flag(pack, rules).stream().map(flag -> "| %s | %s | %s |\n"
                        .formatted(cell(example.title()), flag.severity().label(), cell(flag.text()))))
                .collect(Collectors.joining());
        return "## %s %s\n\n| Example | Severity | What the flag says |\n|---|---|---|\n%s"
                .formatted(code, rules.nameOf(code), rows);
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
