package org.plumbline.audit.form;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.FreeTextGuard;
import org.plumbline.instrument.NotApplicableReason;

/**
 * What an auditor says to one question; drafts may be incomplete.
 *
 * @param code absent until chosen
 * @param evidence what the auditor found
 * @param where where in the record: document type and date
 * @param naReason code of the reason for "not applicable"
 * @param naText words to that reason
 * @param goodPractice whether it is worth sharing
 * @param evidenceOf the question of the same audit whose evidence is meant; absent where the evidence is written here
 * @param confirmation why the answer is kept although the dates of the case contradict it; blank where it was not asked for
 */
@Embeddable
public record AnswerContent(
        @Enumerated(EnumType.STRING) @Nullable AnswerCode code,
        String evidence,
        @Column(name = "location") String where,
        @Nullable String naReason,
        String naText,
        boolean goodPractice,
        @Nullable String evidenceOf,
        String confirmation) {

    /** What an answer consists of, as the form calls it. */
    public enum Part {
        ANSWER("Answer", AnswerContent::code),
        EVIDENCE("Evidence", AnswerContent::evidence),
        WHERE("Where in the record", AnswerContent::where),
        REASON("Why it does not apply", AnswerContent::naReason),
        REASON_TEXT("More about why it does not apply", AnswerContent::naText),
        GOOD_PRACTICE("Good practice to share", AnswerContent::goodPractice),
        EVIDENCE_OF("Evidence written under another question", AnswerContent::evidenceOf),
        CONFIRMATION("Why the answer is right", AnswerContent::confirmation);

        private final String label;
        private final Function<AnswerContent, @Nullable Object> value;

        Part(String label, Function<AnswerContent, @Nullable Object> value) {
            this.label = label;
            this.value = value;
        }

        /** The name of its field. */
        public String label() {
            return label;
        }

        /** What an answer has there. */
        public @Nullable Object of(AnswerContent answer) {
            return value.apply(answer);
        }
    }

    /** Nothing yet. */
    public static final AnswerContent NONE = new AnswerContent(null, "", "", null, "", false, null, "");

    /** An answer with its evidence and nothing else. */
    public static AnswerContent of(AnswerCode code, String evidence) {
        return new AnswerContent(code, evidence, "", null, "", false, null, "");
    }

    /** An answer that has each part from the answer which is named for it. */
    public static AnswerContent from(Function<Part, AnswerContent> source) {
        return new AnswerContent(
                source.apply(Part.ANSWER).code(),
                source.apply(Part.EVIDENCE).evidence(),
                source.apply(Part.WHERE).where(),
                source.apply(Part.REASON).naReason(),
                source.apply(Part.REASON_TEXT).naText(),
                source.apply(Part.GOOD_PRACTICE).goodPractice(),
                source.apply(Part.EVIDENCE_OF).evidenceOf(),
                source.apply(Part.CONFIRMATION).confirmation());
    }

    /** The same, with some parts as another answer has them. */
    public AnswerContent with(Set<Part> parts, AnswerContent other) {
        return from(part -> parts.contains(part) ? other : this);
    }

    /** The same, with why it is kept. */
    public AnswerContent confirmed(String why) {
        return new AnswerContent(code, evidence, where, naReason, naText, goodPractice, evidenceOf, why);
    }

    /**
     * Why the question does not apply, such as "The child's age" or "Another reason: …"; absent for any other answer, or
     * while no reason is chosen.
     *
     * @param known the reasons of the pack
     */
    public @Nullable String notApplicable(List<NotApplicableReason> known) {
        String reason = reason(known);
        return reason == null || naText.isBlank() ? reason : reason + ": " + naText.strip();
    }

    /** The same without what the auditor added in words. */
    public @Nullable String reason(List<NotApplicableReason> known) {
        return code != AnswerCode.A
                ? null
                : known.stream()
                        .filter(reason -> reason.code().equals(naReason))
                        .map(NotApplicableReason::label)
                        .findFirst()
                        .orElse(null);
    }

    /** What stands as evidence: the own words, or those under the question referred to; blank where it has none itself. */
    String evidence(Map<String, DeskAnswer> answers) {
        return meant(answers).map(AnswerContent::evidence).orElse("");
    }

    /** The same as it is read, with the other question's id before it. */
    String evidenceRead(Map<String, DeskAnswer> answers) {
        return evidenceOf == null ? evidence : "As under %s: %s".formatted(evidenceOf, evidence(answers));
    }

    /** Where in the record that is. */
    String where(Map<String, DeskAnswer> answers) {
        return where.isBlank() ? meant(answers).map(AnswerContent::where).orElse("") : where;
    }

    private Optional<AnswerContent> meant(Map<String, DeskAnswer> answers) {
        return evidenceOf == null
                ? Optional.of(this)
                : Optional.ofNullable(answers.get(evidenceOf))
                        .map(DeskAnswer::content)
                        .filter(other -> other.evidenceOf == null);
    }

    /** Evidence as it is compared with that of other questions: whatever its case and blanks. */
    public static String compared(String evidence) {
        return evidence.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Words in the answer that may identify somebody. */
    public List<FreeTextGuard.Warning> freeText() {
        List<FreeTextGuard.Warning> warnings = new ArrayList<>(FreeTextGuard.warnings(evidence));
        warnings.addAll(FreeTextGuard.warnings(naText));
        warnings.addAll(FreeTextGuard.warnings(confirmation));
        // Where in the record it is has a date by its nature.
        warnings.addAll(FreeTextGuard.besideDates(where));
        return warnings;
    }
}
