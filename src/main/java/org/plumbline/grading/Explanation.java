package org.plumbline.grading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.statistics.Fraction;

/** Grades, rules and changes in words for people. */
public final class Explanation {

    private Explanation() {}

    /**
     * Such as "Overall: Inadequate. The auditor found an immediate risk to the child. Before limits: Outstanding, score
     * 93.04."
     */
    public static String sentence(CaseGrade grade, Instrument instrument) {
        return sentence("Overall", grade.grade(), grade.score(), grade.base(), grade.rules(), instrument);
    }

    /** The same for one theme, such as "Risk analysis: Good. Score 82.61, and nothing limits it." */
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
        List<String> deciding = rules.stream()
                .filter(rule -> decides(rule, base, grade))
                .map(rule -> withoutStop(rule) + ".")
                .distinct()
                .toList();
        String words = name + ": " + label(grade, instrument) + ".";
        if (!deciding.isEmpty()) {
            words += " " + String.join(" ", deciding);
        }
        if (score == null) {
            return words;
        }
        return deciding.isEmpty()
                ? words + " Score " + score + ", and nothing limits it."
                : words + " Before limits: " + label(base, instrument) + ", score " + score + ".";
    }

    /** A rule decides where its ceiling binds, and where there is no base, so that it alone says what the grade is. */
    private static boolean decides(FiredRule rule, Grade base, Grade grade) {
        return rule.binding() || !base.isGraded() && (rule.ceiling() == null || rule.ceiling() == grade);
    }

    private static String withoutStop(FiredRule rule) {
        return rule.says().endsWith(".") ? rule.says().substring(0, rule.says().length() - 1) : rule.says();
    }

    /** A rule with what made it fire, such as "A critical standard is not met: RA02 (No)." */
    public static String reason(FiredRule rule, AnswerSheet sheet, Instrument instrument) {
        String because = rule.because().stream()
                .map(id -> evidence(id, sheet, instrument))
                .collect(Collectors.joining(", "));
        return withoutStop(rule) + ": " + because + ".";
    }

    /** An answer under the number of its question, or the name of a theme or a flag. */
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
                .orElseGet(() -> instrument.flagName(id));
    }

    /**
     * A change, such as "RA02 from No to Partly lifts the case from Inadequate to Requires improvement." Which rule's limit
     * it lifts is said beside it. A flag is never explained away: its part begins with the record.
     */
    public static String sentence(Change change, Instrument instrument) {
        String scope = change.scope().equals(AuditedCase.OVERALL)
                ? "the case"
                : instrument.theme(change.scope()).name();
        String subject = subject(change, instrument);
        return change.to() == change.from()
                ? subject + " one limit; " + scope + " stays at " + label(change.from(), instrument)
                        + ", because other limits remain."
                : subject + " " + scope + " from " + label(change.from(), instrument) + " to "
                        + label(change.to(), instrument) + ".";
    }

    private static String subject(Change change, Instrument instrument) {
        List<String> answers = change.answers().stream()
                .map(each -> each.question() + " from " + label(each.from(), instrument) + " to "
                        + label(each.to(), instrument))
                .toList();
        String lift = answers.size() == 1 ? " lifts" : " lift";
        if (change.flagsToMitigate().isEmpty()) {
            return list(answers) + lift;
        }
        String flags = list(change.flagsToMitigate().stream()
                .map(flag -> "\"" + instrument.flagName(flag) + "\"")
                .toList());
        String record = "If the record gives a reason for " + flags + ", recording it as mitigation";
        return answers.isEmpty() ? record + " lifts" : record + ", together with " + list(answers) + ", lifts";
    }

    /** Why no answer and no flag lifts a limit, such as that of an immediate risk. */
    public static String nothingLifts(FiredRule rule, CaseGrade grade, Instrument instrument) {
        return rule.because().contains(AuditedCase.IMMEDIATE_RISK)
                ? "Nothing but the risk: while the child is at immediate risk, no other answer lifts the case from "
                        + label(grade.grade(), instrument) + "."
                : "No answer and no mitigation lifts this limit: " + withoutStop(rule) + ".";
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
