package org.plumbline.audit.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.Answer;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.AnswerContent.Part;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.Answers;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditForm;
import org.plumbline.audit.form.AuditForms;
import org.plumbline.audit.form.Challenge;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.audit.form.TextLimits;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Question;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.stereotype.Component;

/**
 * Stores answers of a draft that its caller holds. What stands against one of them, or against a part of one, holds back
 * nothing else.
 */
@Component
class AnswerSaving {

    private static final String NO_OTHER = "Choose another question of this audit, and write its evidence there.";

    private final AuditForms sheets;
    private final Answers answers;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    AnswerSaving(AuditForms sheets, Answers answers, CurrentActor current, Trail trail, Clock clock) {
        this.sheets = sheets;
        this.answers = answers;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    private record Taken(Question question, Answer answer, AnswerContent given, Map<Part, String> problems) {

        AnswerContent content() {
            return answer.view().content();
        }

        List<Challenge> challenges(AuditForm sheet) {
            return sheet.challenges(question, content().code());
        }

        /** A part that is not stored needs to be mended, and not to be written. */
        List<String> missing(AuditForm sheet) {
            return Stream.concat(problems.values().stream(), sheet.missing(question, given).stream())
                    .toList();
        }
    }

    /** What came of each, by the id of its question: as many statements, however many there are. */
    Map<String, SaveResult> save(Audit audit, List<AnswerInput> inputs) {
        Instant now = clock.instant();
        Map<String, Answer> stored = stored(audit, inputs);
        Map<String, SaveResult> results = new HashMap<>();
        List<Taken> taken = new ArrayList<>();
        for (AnswerInput input : inputs) {
            Question question = question(audit, input.question());
            Answer answer = stored.computeIfAbsent(question.id(), id -> new Answer(audit.id(), id));
            DeskAnswer before = answer.view();
            if (answer.number() == input.base()) {
                Map<Part, String> problems = problems(audit, input);
                AnswerContent content = input.content().with(problems.keySet(), before.content());
                audit.saved(now, answer.take(content, current.require().displayName(), now));
                taken.add(new Taken(question, answer, input.content(), problems));
            } else {
                results.put(question.id(), new SaveResult.Conflict(before.by(), before.at(), before));
            }
        }
        store(audit, taken, sheets.around(audit, List.copyOf(stored.values())), now, results);
        return results;
    }

    private void store(Audit audit, List<Taken> taken, AuditForm sheet, Instant now, Map<String, SaveResult> results) {
        taken.stream()
                .filter(each -> each.challenges(sheet).stream().anyMatch(Challenge::fromDates))
                .forEach(each -> each.answer().challenge());
        answers.saveAllAndFlush(taken.stream().map(Taken::answer).toList());
        for (Taken each : taken) {
            String question = each.question().id();
            AnswerContent content = each.content();
            AnswerCode code = content.code();
            trail.record(
                    TrailAction.ANSWER_SAVED,
                    audit.reference(),
                    "%s: %s".formatted(question, code == null ? "no answer yet" : code));
            results.put(
                    question,
                    new SaveResult.Saved(
                            now,
                            each.answer().number(),
                            each.missing(sheet),
                            each.challenges(sheet),
                            sheet.unanswered(content),
                            each.problems()));
        }
    }

    /** The answers to the questions and to those that they refer to, by question. */
    private Map<String, Answer> stored(Audit audit, List<AnswerInput> inputs) {
        Set<String> questions = new HashSet<>();
        for (AnswerInput input : inputs) {
            questions.add(input.question());
            if (input.content().evidenceOf() != null) {
                questions.add(input.content().evidenceOf());
            }
        }
        Map<String, Answer> stored = new HashMap<>();
        answers.findByAuditIdAndQuestionIn(audit.id(), questions)
                .forEach(answer -> stored.put(answer.question(), answer));
        return stored;
    }

    private Map<Part, String> problems(Audit audit, AnswerInput input) {
        Map<Part, String> problems = TextLimits.problems(input.content());
        String other = input.content().evidenceOf();
        if (other != null && (other.equals(input.question()) || !sheets.asks(audit, other))) {
            problems.put(Part.EVIDENCE_OF, NO_OTHER);
        }
        return problems;
    }

    private Question question(Audit audit, String id) {
        return sheets.instrument(audit)
                .find(id)
                .filter(found -> sheets.asks(audit, found.id()))
                .orElseThrow(() -> new NotFoundForYou("question", id));
    }
}
