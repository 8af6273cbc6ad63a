package org.plumbline.grading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Question;
import org.plumbline.instrument.Theme;

/** What could be otherwise for a rule not to fire: the answers, the themes' answers and the flags that it names. */
final class Candidates {

    private Candidates() {}

    /** For each thing that could change, its moves with the shortest first; in the order of the form, flags last. */
    static List<List<Move>> of(Instrument instrument, AnswerSheet sheet, FiredRule rule) {
        Set<String> reasons = new LinkedHashSet<>(rule.because());
        List<List<Move>> candidates = new ArrayList<>();
        boolean driftCounts = false;
        for (Theme theme : instrument.themes()) {
            driftCounts |= reasons.contains(theme.code());
            for (Question question : theme.questions()) {
                AnswerCode answer = sheet.answers().get(question.id());
                boolean named = reasons.contains(theme.code()) || reasons.contains(question.id());
                if (named && answer != null && Move.rank(answer) < Move.rank(AnswerCode.F)) {
                    candidates.add(Move.up(question.id(), answer));
                }
            }
        }
        for (OpenFlag flag : sheet.flags()) {
            if (!flag.mitigated()
                    && !instrument.isContext(flag.pattern())
                    && (driftCounts || reasons.contains(flag.pattern()))) {
                candidates.add(List.of(new Move.Mitigate(flag.pattern())));
            }
        }
        return candidates;
    }
}
