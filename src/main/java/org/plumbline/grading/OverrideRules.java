package org.plumbline.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.Instrument;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RulePack;

/** How far a computed grade may be overridden. Who may do it is not decided here. Thread safe. */
public final class OverrideRules {

    private final Instrument instrument;
    private final int steps;
    private final String stepsWords;
    private final int reasonLength;
    private final List<String> categories;
    private final List<String> blockedBy;

    /** The rules of a pack. */
    public OverrideRules(RulePack pack, Instrument instrument) {
        Parameters parameters = pack.parameters();
        this.instrument = instrument;
        this.steps = parameters.whole("grading.override-steps");
        this.stepsWords = parameters.words("grading.override-steps");
        this.reasonLength = parameters.whole("grading.override-reason");
        this.categories = words(parameters.text("grading.override-categories"));
        this.blockedBy = words(parameters.text("grading.override-blocked-by"));
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    /** The categories that an override names, as codes. */
    public List<String> categories() {
        return List.copyOf(categories);
    }

    /** The least number of characters of the reason. */
    public int reasonLength() {
        return reasonLength;
    }

    /**
     * Why an override is refused, as a sentence that says what to do; empty when it is allowed.
     *
     * @param computed the grade as computed
     * @param scope a theme's code, or {@link AuditedCase#OVERALL}
     */
    public Optional<String> check(
            CaseGrade computed, String scope, Grade wanted, @Nullable String reason, @Nullable String category) {
        boolean overall = scope.equals(AuditedCase.OVERALL);
        Optional<Grade> from =
                overall ? Optional.of(computed.grade()) : computed.theme(scope).map(ThemeGrade::grade);
        if (from.isEmpty() || !from.get().isGraded() || !wanted.isGraded()) {
            return Optional.of("Only a grade can be overridden, and only by a grade. Choose a scope that is graded.");
        }
        int distance = wanted.ordinal() - from.get().ordinal();
        if (distance == 0) {
            return Optional.of("The grade is %s already. Choose another grade.".formatted(label(wanted)));
        }
        if (Math.abs(distance) > steps) {
            return Optional.of("%s is more than %s from %s. Choose a nearer grade, or take the case to panel."
                    .formatted(label(wanted), stepsWords, label(from.get())));
        }
        List<String> blocking = blocking(computed);
        if (overall && distance > 0 && !blocking.isEmpty()) {
            return Optional.of(
                    "The grade cannot be raised. %s Change an answer or mitigate a flag, with reasons, or take the case to panel."
                            .formatted(String.join(" ", blocking)));
        }
        if (category == null || !categories.contains(category)) {
            return Optional.of("Choose why the grade is overridden.");
        }
        int length = reason == null ? 0 : reason.strip().length();
        return length < reasonLength
                ? Optional.of("Give the reason in at least %d characters (%d so far).".formatted(reasonLength, length))
                : Optional.empty();
    }

    /** What keeps the case from a better grade, in the sentences of its rules. */
    private List<String> blocking(CaseGrade computed) {
        return computed.rules().stream()
                .filter(rule -> blockedBy.contains(rule.code()))
                .map(rule -> rule.says().endsWith(".") ? rule.says() : rule.says() + ".")
                .distinct()
                .toList();
    }

    private String label(Grade grade) {
        return instrument.gradeLabel(grade.name());
    }
}
