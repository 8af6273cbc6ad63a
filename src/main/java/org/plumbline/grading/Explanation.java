package org.plumbline.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;

/** Grades, rules and changes in words for people. */
public final class Explanation {

    private Explanation() {}

    /** Such as "Overall: Good. Score 95.65. Base Outstanding; final set by OG-16." */
    public static String sentence(CaseGrade grade, Instrument instrument) {
        return sentence("Overall", grade.grade(), grade.score(), grade.base(), grade.rules(), instrument);
    }

    /** The same for one theme, such as "Risk analysis: Inadequate. Score 82.61. Base Good; final set by TG-20." */
    public static String sentence(ThemeGrade grade, Instrument instrument) {
        String name = instrument.theme(grade.theme()).name();
        return sentence(name, grade.grade(), grade.score(), grade.base(), grade.rules(), instrument);
    }

    private static String sentence(
            String name,
            Grade grade,
            @Nullable Fraction score,
            Grade base,
            List<FiredRule> rules,
            Instrument instrument) {
        List<String> binding =
                rules.stream().filter(FiredRule::binding).map(FiredRule::code).toList();
        String words = name + ": " + label(grade, instrument) + ".";
        if (score != null) {
            words += " Score " + score + ".";
        }
        if (!binding.isEmpty()) {
            return words + " Base " + label(base, instrument) + "; final set by " + list(binding) + ".";
        }
        return score == null ? words : words + " Base " + label(base, instrument) + "; nothing limits it.";
    }

    /** A rule with what made it fire, such as "A critical standard is not met: RA02 (No)." */
    public static String reason(FiredRule rule, AnswerSheet sheet, Instrument instrument) {
        String because = rule.because().stream()
                .map(id -> evidence(id, sheet, instrument))
                .collect(Collectors.joining(", "));
        String says =
                rule.says().endsWith(".") ? rule.says().substring(0, rule.says().length() - 1) : rule.says();
        return says + ": " + because + ".";
    }

    private static String evidence(String id, AnswerSheet sheet, Instrument instrument) {
        AnswerCode answer = sheet.answers().get(id);
        if (answer != null) {
            return id + " (" + instrument.option(answer).label() + ")";
        }
        if (id.equals(AuditedCase.IMMEDIATE_RISK)) {
            return "the auditor answered Yes to immediate risk";
        }
        return instrument.themes().stream()
                .filter(theme -> theme.code().equals(id))
                .map(theme -> theme.name())
                .findFirst()
                .orElse(id);
    }

    /** A change, such as "RA02 from No to Partly lifts the case from Inadequate to Requires improvement (OG-11)." */
    public static String sentence(Change change, Instrument instrument) {
        List<String> parts = new ArrayList<>();
        for (AnswerChange answer : change.answers()) {
            parts.add(answer.question() + " from " + label(answer.from(), instrument) + " to "
                    + label(answer.to(), instrument));
        }
        for (String flag : change.flagsToMitigate()) {
            parts.add("mitigating " + flag);
        }
        String scope = change.scope().equals(AuditedCase.OVERALL)
                ? "the case"
                : instrument.theme(change.scope()).name();
        String verb = parts.size() == 1 ? " lifts " : " lift ";
        String steps = list(parts);
        String subject = Character.toUpperCase(steps.charAt(0)) + steps.substring(1);
        return change.to() == change.from()
                ? subject + verb + "the limit of " + change.rule() + "; " + scope + " stays at "
                        + label(change.from(), instrument) + ", because other limits remain."
                : subject + verb + scope + " from " + label(change.from(), instrument) + " to "
                        + label(change.to(), instrument) + " (" + change.rule() + ").";
    }

    private static String label(Grade grade, Instrument instrument) {
        return instrument.gradeLabel(grade.name());
    }

    private static String label(AnswerCode answer, Instrument instrument) {
        return instrument.option(answer).label();
    }

    private static String list(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
