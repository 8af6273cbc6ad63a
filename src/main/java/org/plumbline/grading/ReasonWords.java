package org.plumbline.grading;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.Sentence;

/** Fills in the sentences of grading rules: numbers of the pack by their full names, and the themes that limit a case. */
final class ReasonWords {

    private static final String LIMITING_THEMES = "limiting-themes";

    private final Parameters parameters;
    private final String limitingThemes;
    private final Set<String> names;

    ReasonWords(Parameters parameters, Instrument instrument) {
        this.parameters = parameters;
        String limiting = instrument.themes().stream()
                .filter(Theme::limiting)
                .map(Theme::name)
                .collect(Collectors.joining(" or "));
        limitingThemes = limiting.isEmpty() ? "a theme that limits the whole case" : limiting;
        names = new HashSet<>(parameters.names());
        names.add(LIMITING_THEMES);
    }

    /** What can be written in braces. */
    Set<String> names() {
        return names;
    }

    String in(Sentence sentence) {
        return sentence.filledWith(name -> name.equals(LIMITING_THEMES) ? limitingThemes : parameters.words(name));
    }
}
