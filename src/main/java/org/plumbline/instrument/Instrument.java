package org.plumbline.instrument;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.rulebook.PackEntry;
import org.plumbline.rulebook.RulePack;

/** The audit tool of one rule pack: what is asked, how it may be answered, and how grades are called. Immutable. */
public final class Instrument {

    private static final String ANSWERS = "answers.yaml";
    private static final String CONTEXT = "context";

    private final String packId;
    private final List<Theme> themes;
    private final Map<AnswerCode, AnswerOption> scale = new EnumMap<>(AnswerCode.class);
    private final List<NotApplicableReason> reasons;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<String, Theme> themeOfQuestion = new HashMap<>();
    private final Map<String, String> gradeLabels = new HashMap<>();
    private final List<Contradiction> contradictions;
    private final Map<String, String> flagNames;
    private final Map<String, String> flagEffects;
    private final boolean overallGrade;

    private Instrument(RulePack pack) {
        ThemeContract.require(pack);
        packId = pack.id();
        themes = pack.files("instrument").stream()
                .filter(path -> path.endsWith(".yaml"))
                .map(path -> PackEntry.file(pack, path))
                .sorted(Comparator.comparingInt(file -> file.whole("order")))
                .map(file -> InstrumentFile.theme(file, pack.effectiveFrom()))
                .toList();
        PackEntry answers = PackEntry.file(pack, ANSWERS);
        answers.entries("scale").stream()
                .map(InstrumentFile::option)
                .forEach(option -> scale.put(option.code(), option));
        for (AnswerCode code : AnswerCode.values()) {
            if (!scale.containsKey(code)) {
                throw answers.broken(
                        "scale", "there is no answer " + code, "Maybe it was taken out: the rules go by all");
            }
        }
        reasons = answers.entries("not-applicable-reasons").stream()
                .map(InstrumentFile::reason)
                .toList();
        themes.forEach(this::index);
        contradictions = Contradictions.of(pack, questions);
        pack.parameters().all().stream()
                .filter(parameter -> parameter.name().startsWith("grading.label-"))
                .forEach(parameter ->
                        gradeLabels.put(parameter.name().substring("grading.label-".length()), parameter.value()));
        flagNames = pack.said("drift", "name");
        flagEffects = pack.said("drift", "effect");
        overallGrade = pack.parameters().yes("grading.overall-grade");
    }

    private void index(Theme theme) {
        for (Question question : theme.questions()) {
            if (questions.put(question.id(), question) != null) {
                throw new IllegalStateException("Two questions have the id (" + question.id() + ")");
            }
            themeOfQuestion.put(question.id(), theme);
        }
    }

    /**
     * The instrument of a pack. Throws with file, line and a hint when the data are not complete or a theme breaks the
     * contract of themes.
     */
    public static Instrument of(RulePack pack) {
        return new Instrument(pack);
    }

    /** The pack that these questions belong to. */
    public String packId() {
        return packId;
    }

    /** All themes, core ones first, in the order of the form. */
    public List<Theme> themes() {
        return themes;
    }

    /** A theme by its code. Throws when there is none. */
    public Theme theme(String code) {
        return themes.stream()
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No theme has the code (" + code + ")"));
    }

    /** A question by its id. Throws when there is none. */
    public Question question(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No question has the id (" + id + ")"));
    }

    /** A question by its id, empty when there is none. */
    public Optional<Question> find(String id) {
        return Optional.ofNullable(questions.get(id));
    }

    /** The theme that a question belongs to. Throws when there is no such question. */
    public Theme themeOf(String questionId) {
        Theme theme = themeOfQuestion.get(questionId);
        if (theme == null) {
            throw new IllegalArgumentException("No question has the id (" + questionId + ")");
        }
        return theme;
    }

    /** An answer as the form shows it. */
    public AnswerOption option(AnswerCode code) {
        return Objects.requireNonNull(scale.get(code), code.name());
    }

    /** The six answers in the order of the form. */
    public List<AnswerOption> scale() {
        return List.copyOf(scale.values());
    }

    /** Least number of characters of evidence text for an answer. */
    public int minimumEvidence(AnswerCode code) {
        return option(code).minimumEvidence();
    }

    /** The reasons that a "not applicable" answer may give. */
    public List<NotApplicableReason> notApplicableReasons() {
        return reasons;
    }

    /** Which answers the dates of a case contradict. */
    public List<Contradiction> contradictions() {
        return contradictions;
    }

    /** A flag of drift in a few words, by its pattern; the code itself where the pack has no name for it. */
    public String flagName(String pattern) {
        return flagNames.getOrDefault(pattern, pattern);
    }

    /**
     * Whether a flag of the pattern tells the history of the child rather than of the work: it then challenges answers and
     * limits no grade. A pattern that the pack does not know limits grades.
     */
    public boolean isContext(String pattern) {
        return CONTEXT.equals(flagEffects.get(pattern));
    }

    /** How people call a grade, by the name of the grade. Throws when it has no label. */
    public String gradeLabel(String gradeName) {
        String label = gradeLabels.get(gradeName);
        if (label == null) {
            throw new IllegalArgumentException("No grade has the name (" + gradeName + ")");
        }
        return label;
    }

    /** Whether a case gets one overall grade beside its theme grades. */
    public boolean overallGrade() {
        return overallGrade;
    }
}
