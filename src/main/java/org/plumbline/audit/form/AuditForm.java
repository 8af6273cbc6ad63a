package org.plumbline.audit.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.EntryRules;
import org.plumbline.instrument.FreeTextGuard;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Question;
import org.springframework.util.function.SingletonSupplier;

/** The current answers and flags of one audit, with what they still need. */
public final class AuditForm {

    private final Audit audit;
    private final Instrument instrument;
    private final int confirmationText;
    private final int sameEvidence;
    private final Map<String, DeskAnswer> answers = new HashMap<>();
    private final Map<String, LateAnswer> late = new HashMap<>();
    private final List<AuditFlag> flags;
    private final List<AuditContradiction> contradictions;

    /** Worked out once: a sheet is read many times in one call, and lives no longer. */
    private final SingletonSupplier<List<DeskTheme>> themes = SingletonSupplier.of(this::read);

    AuditForm(
            Audit audit,
            Instrument instrument,
            int confirmationText,
            int sameEvidence,
            List<Answer> answers,
            List<LateAnswer> late,
            List<AuditFlag> flags,
            List<AuditContradiction> contradictions) {
        this.audit = audit;
        this.instrument = instrument;
        this.confirmationText = confirmationText;
        this.sameEvidence = sameEvidence;
        answers.forEach(answer -> this.answers.put(answer.question(), answer.view()));
        late.forEach(answer -> this.late.put(answer.question(), answer));
        this.flags = flags;
        this.contradictions = contradictions;
    }

    public List<DeskTheme> themes() {
        return themes.obtain();
    }

    private List<DeskTheme> read() {
        return audit.themes().stream()
                .map(instrument::theme)
                .map(theme -> new DeskTheme(
                        theme.code(),
                        theme.name(),
                        theme.questions().stream().map(this::desk).toList()))
                .toList();
    }

    private Stream<DeskQuestion> questions() {
        return themes().stream().flatMap(theme -> theme.questions().stream());
    }

    public List<DeskFlag> flags() {
        return desk(flags);
    }

    private List<DeskFlag> desk(List<AuditFlag> some) {
        return some.stream().map(flag -> flag.view(instrument)).toList();
    }

    private DeskQuestion desk(Question question) {
        DeskAnswer stored = answers.get(question.id());
        AnswerContent answer = stored == null ? AnswerContent.NONE : stored.content();
        return new DeskQuestion(
                question,
                stored,
                answer.evidenceRead(answers),
                desk(linked(question)),
                missing(question, answer),
                challenges(question, answer.code()),
                unanswered(answer));
    }

    /** Words of the answer that may identify somebody, as long as the auditor has not said that they do not. */
    public List<FreeTextGuard.Warning> unanswered(AnswerContent answer) {
        return audit.work().unanswered(answer.freeText());
    }

    private List<AuditFlag> linked(Question question) {
        return flags.stream()
                .filter(flag -> question.patterns().contains(flag.pattern()))
                .toList();
    }

    /** Where in the record the evidence of an answer is. */
    public String where(AnswerContent answer) {
        return answer.where(answers);
    }

    /** What an answer still needs before sign-off. */
    public List<String> missing(Question question, AnswerContent answer) {
        if (answer.code() == null) {
            return List.of("Answer %s.".formatted(question.id()));
        }
        List<String> missing = new ArrayList<>(new EntryRules(instrument)
                .check(question, answer.code(), answer.evidence(answers), answer.naReason(), answer.naText()));
        boolean confirmed = answer.confirmation().strip().length() >= confirmationText;
        List<Challenge> challenges = challenges(question, answer.code());
        if (!confirmed && !challenges.isEmpty()) {
            boolean dates = challenges.stream().allMatch(Challenge::fromDates);
            missing.add("Say in at least %d characters why %s is right although %s, or change it."
                    .formatted(
                            confirmationText,
                            question.id(),
                            dates ? "the dates of the case contradict it" : "you found an immediate risk"));
        }
        unanswered(answer).stream()
                .map(FreeTextGuard.Warning::excerpt)
                .distinct()
                .map(words -> "Edit “%s” in the answer to %s, or say that it identifies nobody."
                        .formatted(words, question.id()))
                .forEach(missing::add);
        return missing;
    }

    /**
     * What the dates say against an answer: serious flags (W-01) first, then what the pack says they contradict, then what
     * an immediate risk contradicts.
     */
    public List<Challenge> challenges(Question question, @Nullable AnswerCode code) {
        if (code == null) {
            return List.of();
        }
        List<Challenge> challenges = new ArrayList<>();
        if (code == AnswerCode.F || code == AnswerCode.M) {
            linked(question).stream()
                    .filter(flag -> !flag.suppressed()
                            && !flag.mitigated()
                            && flag.severity().atLeast(Severity.HIGH))
                    .map(AuditFlag::challenge)
                    .forEach(challenges::add);
        }
        contradictions.stream()
                .filter(each -> each.contradicts(question.id(), code, flags))
                .map(AuditContradiction::challenge)
                .forEach(challenges::add);
        if (audit.risk().found()) {
            instrument.contradictions().stream()
                    .filter(each -> each.question().equals(question.id())
                            && each.immediateRisk().contains(code))
                    .map(each -> new Challenge(each.code(), null, Objects.requireNonNull(each.says()), false))
                    .forEach(challenges::add);
        }
        return challenges;
    }

    /** Everything between the draft and its sign-off. */
    public List<MissingItem> missing() {
        List<MissingItem> missing = new ArrayList<>();
        for (DeskTheme theme : themes()) {
            for (DeskQuestion question : theme.questions()) {
                question.missing()
                        .forEach(text -> missing.add(new MissingItem(
                                theme.code(), question.question().id(), text)));
            }
        }
        audit.risk().missing().forEach(text -> missing.add(new MissingItem(null, null, text)));
        audit.work().unanswered(audit.risk().names()).stream()
                .map(FreeTextGuard.Warning::excerpt)
                .map("Edit “%s” in what you wrote of the immediate risk, or say that it identifies nobody."::formatted)
                .forEach(text -> missing.add(new MissingItem(null, null, text)));
        return missing;
    }

    /** Answers that are kept although the dates of the case contradict them. */
    public int confirmed() {
        return (int)
                questions().filter(question -> !question.challenges().isEmpty()).count();
    }

    /** From how many questions on the same evidence is remarked on. */
    public int sameEvidenceFrom() {
        return sameEvidence;
    }

    /** The questions under which one and the same evidence stands, text by text, where they are so many. */
    public List<List<String>> sameEvidence() {
        return SameEvidence.of(questions(), answers).stream()
                .filter(questions -> questions.size() >= sameEvidence)
                .toList();
    }

    /** Words that may identify somebody, whatever was said of them. */
    public List<CheckView.TextToCheck> freeText() {
        List<CheckView.TextToCheck> found = new ArrayList<>();
        questions().forEach(question -> {
            String id = question.question().id();
            if (question.answer() != null) {
                question.answer().content().freeText().forEach(each -> found.add(new CheckView.TextToCheck(id, each)));
            }
        });
        return found;
    }

    /** Critical questions whose answer is "not evidenced". */
    public List<Question> notEvidenced() {
        return questions()
                .filter(question -> question.question().critical()
                        && question.answer() != null
                        && question.answer().content().code() == AnswerCode.E
                        && !late.containsKey(question.question().id()))
                .map(DeskQuestion::question)
                .toList();
    }

    /** What late evidence said of a question. */
    public Optional<LateAnswer> late(String question) {
        return Optional.ofNullable(late.get(question));
    }

    /** What is graded, with late evidence in place of what it replaces; only for a complete sheet. */
    public AnswerSheet graded() {
        Map<String, AnswerCode> codes = new HashMap<>();
        answers.forEach((question, answer) -> {
            if (answer.content().code() != null) {
                codes.put(question, answer.content().code());
            }
        });
        late.forEach((question, answer) -> codes.put(question, answer.code()));
        return new AnswerSheet(
                codes,
                audit.risk().found(),
                flags.stream()
                        .filter(flag -> !flag.suppressed())
                        .map(AuditFlag::forGrading)
                        .toList());
    }
}
