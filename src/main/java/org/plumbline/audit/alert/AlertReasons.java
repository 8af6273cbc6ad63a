package org.plumbline.audit.alert;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.audit.form.AuditForm;
import org.plumbline.audit.form.DeskFlag;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.AuditedCase;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.FiredRule;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;

/** Says in words, without a code, why a grade asks for the head of service. */
final class AlertReasons {

    private static final int MOST = 4000;
    private static final String MORE = "The grade certificate names more.";

    private final AuditForm form;
    private final AnswerSheet sheet;
    private final Instrument instrument;

    AlertReasons(AuditForm form, Instrument instrument) {
        this.form = form;
        this.sheet = form.graded();
        this.instrument = instrument;
    }

    /** The sentences of the rules that speak of what asks, each followed by the answers and flags it speaks of. */
    String sentences(CaseGrade graded, Collection<String> asking) {
        List<String> sentences = new ArrayList<>();
        Set<String> left = new HashSet<>(asking);
        left.remove(AuditedCase.IMMEDIATE_RISK);
        for (FiredRule rule : graded.rules()) {
            List<String> named = rule.because().stream().filter(left::remove).toList();
            if (!named.isEmpty()) {
                sentences.add(rule.says());
                named.forEach(id -> add(id, sentences));
            }
        }
        asking.stream().filter(left::remove).forEach(id -> add(id, sentences));
        return withinLength(sentences);
    }

    private void add(String id, List<String> sentences) {
        AnswerCode answer = sheet.answers().get(id);
        if (answer != null) {
            sentences.add("\u201c%s\u201d is answered %s."
                    .formatted(
                            instrument.question(id).text(),
                            instrument.option(answer).label()));
            return;
        }
        form.flags().stream()
                .filter(flag -> flag.pattern().equals(id) && flag.open())
                .map(AlertReasons::sentence)
                .forEach(sentences::add);
    }

    private static String sentence(DeskFlag flag) {
        return flag.name() + ": " + flag.text();
    }

    private static String withinLength(List<String> sentences) {
        StringBuilder all = new StringBuilder();
        for (String sentence : sentences) {
            if (all.length() + sentence.length() + MORE.length() + 2 > MOST) {
                return all + MORE;
            }
            all.append(sentence).append(' ');
        }
        return all.toString().strip();
    }
}
