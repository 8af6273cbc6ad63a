package org.plumbline.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.OpenFlag;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Question;
import org.plumbline.instrument.Theme;

/** What the files say of one audit, in the order in which they say it. */
final class AuditSheet {

    private final String audit;
    private final long line;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, AnswerCode> answers = new LinkedHashMap<>();
    private final Map<String, OpenFlag> flags = new LinkedHashMap<>();
    private Optional<Boolean> immediateRisk = Optional.empty();

    AuditSheet(String audit, long line) {
        this.audit = audit;
        this.line = line;
    }

    String audit() {
        return audit;
    }

    long line() {
        return line;
    }

    /** Notes that the files answer the question, rightly or wrongly; whether they had not yet. */
    boolean ask(String question) {
        return asked.add(question);
    }

    void answer(String question, AnswerCode answer) {
        answers.putIfAbsent(question, answer);
    }

    /** Whether nothing was said of immediate risk yet. */
    boolean immediateRisk(boolean found) {
        boolean first = immediateRisk.isEmpty();
        immediateRisk = Optional.of(found);
        return first;
    }

    /** Whether the pattern had no flag yet. */
    boolean flag(OpenFlag flag) {
        return flags.putIfAbsent(flag.pattern(), flag) == null;
    }

    boolean hasAnswers() {
        return !asked.isEmpty();
    }

    List<Theme> themes(Instrument instrument) {
        return asked.stream().map(instrument::themeOf).distinct().toList();
    }

    List<String> unanswered(Theme theme) {
        return theme.questions().stream()
                .map(Question::id)
                .filter(id -> !asked.contains(id))
                .toList();
    }

    AnswerSheet toGrade() {
        return new AnswerSheet(answers, immediateRisk.orElse(false), new ArrayList<>(flags.values()));
    }
}
