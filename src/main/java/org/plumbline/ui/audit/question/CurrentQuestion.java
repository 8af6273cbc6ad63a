package org.plumbline.ui.audit.question;

import java.util.List;
import java.util.Map;
import org.plumbline.audit.desk.SaveResult;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.AnswerContent.Part;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.Challenge;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.audit.form.DeskFlag;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.instrument.FreeTextGuard;
import org.plumbline.instrument.Question;

/** One question as the person at the desk has it: what the form holds, what is stored, and what is still needed. */
public final class CurrentQuestion {

    private final Question question;
    private final Explanations explanations = new Explanations();
    private AnswerInput stored;
    private AnswerInput written;
    private AnswerInput sent;
    private Map<Part, String> refused = Map.of();
    private List<DeskFlag> flags = List.of();
    private List<String> missing = List.of();
    private List<FreeTextGuard.Warning> freeText = List.of();
    private List<Challenge> challenges = List.of();
    private List<CurrentQuestion> all = List.of();

    public CurrentQuestion(DeskQuestion desk) {
        question = desk.question();
        DeskAnswer answer = desk.answer();
        stored = answer == null ? nothing(question.id()) : input(question.id(), answer);
        written = stored;
        sent = stored;
        refresh(desk);
    }

    private static AnswerInput nothing(String question) {
        return new AnswerInput(question, 0, AnswerContent.NONE);
    }

    /** A stored answer as a form that starts from it. */
    static AnswerInput input(String question, DeskAnswer answer) {
        return new AnswerInput(question, answer.version(), answer.content());
    }

    /** Takes what the service says about the question, and leaves the open answer as it is. */
    public void refresh(DeskQuestion desk) {
        flags = desk.flags();
        if (refused.isEmpty()) {
            missing = desk.missing();
        }
        challenges = desk.challenges();
        freeText = desk.freeText();
        flags.stream().filter(flag -> flag.reason() != null).forEach(flag -> explanations.stored(flag.id()));
    }

    /** What is written about its flags. */
    Explanations explanations() {
        return explanations;
    }

    /** Whether something is written about a flag and not stored yet. */
    public boolean explaining() {
        return explanations.any();
    }

    /** Makes the questions of one audit known to each other. */
    public static void together(List<CurrentQuestion> questions) {
        questions.forEach(each -> each.all = questions);
    }

    /** The other questions of the audit under which the evidence of this one stands as well. */
    List<String> sameEvidence() {
        String own = AnswerContent.compared(evidence());
        return own.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(each -> each != this
                                && AnswerContent.compared(each.evidence()).equals(own))
                        .map(CurrentQuestion::id)
                        .toList();
    }

    /** What stands as evidence: the words written here, or those under the question referred to. */
    private String evidence() {
        String other = written.content().evidenceOf();
        return other == null ? written.content().evidence() : wordsUnder(other);
    }

    /** The evidence that is written under another question of the audit; blank where none is. */
    String wordsUnder(String other) {
        return withWords().stream()
                .filter(each -> each.id().equals(other))
                .map(each -> each.written.content().evidence())
                .findFirst()
                .orElse("");
    }

    /** The other questions of the audit under which evidence is written. */
    List<CurrentQuestion> withWords() {
        return all.stream()
                .filter(each -> each != this
                        && each.written.content().evidenceOf() == null
                        && !each.written.content().evidence().isBlank())
                .toList();
    }

    /** The person changed the form. */
    void write(AnswerInput input) {
        written = input.on(stored.base());
    }

    /** What was sent is stored, as far as it can be; what was written since then is not. */
    public void stored(AnswerInput given, SaveResult.Saved saved) {
        refused = saved.problems();
        AnswerContent content = given.content().with(refused.keySet(), stored.content());
        stored = new AnswerInput(question.id(), saved.version(), content);
        sent = given.on(saved.version());
        written = written.on(saved.version());
        missing = saved.missing();
        challenges = saved.challenges();
        freeText = saved.freeText();
    }

    /** Somebody else's version is stored; the form goes on from there with what was decided. */
    public void merged(DeskAnswer theirs, AnswerInput decided) {
        stored = input(question.id(), theirs);
        sent = stored;
        refused = Map.of();
        written = decided.on(theirs.version());
    }

    /** Pieces of text that may identify somebody and that nobody has looked at yet. */
    List<FreeTextGuard.Warning> freeText() {
        return freeText;
    }

    /** Whether something is written that is not stored. */
    public boolean unsaved() {
        return !written.equals(stored);
    }

    /** Whether something is written that the service has not answered yet. */
    public boolean unsent() {
        return !written.equals(sent);
    }

    /** What is written and cannot be stored, each part with a sentence that says what to do. */
    Map<Part, String> refused() {
        return refused;
    }

    /** What is not stored, in words. */
    public String held() {
        return refused.isEmpty() || unsent()
                ? "The answer to %s.".formatted(question.id())
                : "%s The rest of the answer to %s is saved."
                        .formatted(String.join(" ", refused.values()), question.id());
    }

    public boolean answered() {
        return stored.content().code() != null;
    }

    public boolean complete() {
        return missing.isEmpty();
    }

    /** The state of the question, in words. */
    String state() {
        if (!answered()) {
            return "Not answered";
        }
        return complete() ? "Complete" : "Needs more";
    }

    Question question() {
        return question;
    }

    public String id() {
        return question.id();
    }

    public AnswerInput stored() {
        return stored;
    }

    AnswerInput written() {
        return written;
    }

    List<DeskFlag> flags() {
        return flags;
    }

    List<String> missing() {
        return missing;
    }

    /** What the dates of the case say against the stored answer. */
    List<Challenge> challenges() {
        return challenges;
    }
}
