package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.grading.Grader;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Contradiction;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.LaterQuestion;
import org.plumbline.instrument.Question;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

/** The reference pages say what the pack says. */
class ReferencePagesTests {

    private static final RulePack PACK = RulePacks.bundled().current();

    @Test
    void thePageOfQuestionsIsThatOfThePack() throws IOException {
        ReferencePage.says("questions.md", questions());
    }

    @Test
    void thePageOfRulesIsThatOfThePack() throws IOException {
        ReferencePage.says("rules.md", rules());
    }

    @Test
    void thePageOfContradictionsIsThatOfThePack() throws IOException {
        ReferencePage.says("contradictions.md", contradictions());
    }

    @Test
    void theDayFromWhichAQuestionIsAskedIsWrittenAsPeopleReadIt() {
        Question question = Instrument.of(PACK).question("MO01");

        assertThat(later(new LaterQuestion(question, LocalDate.of(2027, 4, 1), "An Act")))
                .endsWith("- Not asked yet: in force from 01/04/2027. Source: An Act\n");
    }

    private static String questions() {
        Instrument instrument = Instrument.of(PACK);
        StringBuilder page = new StringBuilder("# Questions of pack " + PACK.id() + "\n\n");
        page.append("Written from the rule pack; do not edit.\n\n## Answers\n\n");
        page.append("| Code | Answer | Points | Least evidence | Meaning |\n|---|---|---|---|---|\n");
        instrument
                .scale()
                .forEach(option -> page.append("| %s | %s | %d | %d characters | %s |\n"
                        .formatted(
                                option.code(),
                                option.label(),
                                option.points(),
                                option.minimumEvidence(),
                                option.meaning())));
        for (Theme theme : instrument.themes()) {
            page.append("\n## %s: %s\n\nWeight %s. Applies to: %s.%s\n"
                    .formatted(
                            theme.code(),
                            theme.name(),
                            theme.weight(),
                            theme.appliesWhen(),
                            theme.limiting() ? " It limits the whole case." : ""));
            theme.questions().forEach(question -> page.append(question(question)));
            theme.later().forEach(later -> page.append(later(later)));
        }
        return page.toString();
    }

    private static String question(Question question) {
        List<String> signs = new ArrayList<>(List.of("weight " + question.weight()));
        if (question.critical()) {
            signs.add("critical");
        }
        if (question.safety()) {
            signs.add("safety-critical");
        }
        if (question.impact()) {
            signs.add("impact");
        }
        String text = "\n### %s %s\n\n%s\n\n- Good: %s\n- Inadequate: %s\n"
                .formatted(
                        question.id(),
                        question.text(),
                        String.join(", ", signs),
                        question.good(),
                        question.inadequate());
        if (question.notApplicableWhen() != null) {
            text += "- Not applicable when: " + question.notApplicableWhen() + "\n";
        }
        return question.patterns().isEmpty()
                ? text
                : text + "- Drift shown beside it: " + String.join(", ", question.patterns()) + "\n";
    }

    private static String later(LaterQuestion later) {
        String day = later.dayKnown()
                ? "in force from " + EnglishDates.day(later.inForce())
                : "not in force, and no day is known";
        return question(later.question()) + "- Not asked yet: " + day + ". Source: " + later.source() + "\n";
    }

    private static String contradictions() {
        Instrument instrument = Instrument.of(PACK);
        StringBuilder page = new StringBuilder("# Contradictions of pack " + PACK.id() + "\n\n");
        page.append("""
                Written from the rule pack; do not edit. Where the dates of a case contradict an answer, the audit desk says so at
                once. The answer is then changed, or kept with a reason of at least %s characters. What a pattern contradicts here
                holds for flags below High; above that, warning W-01 asks about Yes, fully and Mostly of every linked question.
                """.formatted(PACK.parameters().whole("audit.contradiction-text")));
        for (Theme theme : instrument.themes()) {
            page.append("\n## ")
                    .append(theme.code())
                    .append(": ")
                    .append(theme.name())
                    .append("\n\n");
            page.append(
                    "| Code | Question | Rests on | While overdue | Late in the period | While it is open | It says | Source |\n");
            page.append("|---|---|---|---|---|---|---|---|\n");
            instrument.contradictions().stream()
                    .filter(each -> instrument.themeOf(each.question()).equals(theme))
                    .forEach(each -> page.append(contradiction(each)));
        }
        return page.toString();
    }

    private static String contradiction(Contradiction each) {
        ClockNames names = new ClockNames(PACK);
        String restsOn = each.timescales().isEmpty()
                ? String.join(", ", each.patterns())
                : each.timescales().stream()
                        .map(id -> id + " " + names.of(id).name())
                        .collect(Collectors.joining("; "));
        return "| %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        each.code(),
                        each.question(),
                        restsOn,
                        codes(each.overdue()),
                        codes(each.late()),
                        codes(each.standing()),
                        each.says() == null ? "the sentence of the flag" : each.says(),
                        each.because());
    }

    private static String codes(Set<AnswerCode> answers) {
        return answers.isEmpty()
                ? "–"
                : answers.stream().sorted().map(AnswerCode::name).collect(Collectors.joining(", "));
    }

    private static String rules() {
        StringBuilder page = new StringBuilder("# Grading rules of pack " + PACK.id() + "\n\n");
        Grader grader = new Grader(PACK, Instrument.of(PACK));
        page.append(
                "Written from the rule pack; do not edit. The last table has the numbers. Keys in square brackets are"
                        + " explained under [Sources](sources.md).\n");
        String file = "";
        for (RuleCard card : PACK.rules("grading").cards()) {
            if (!card.file().equals(file)) {
                file = card.file();
                page.append("\n## ").append(file).append("\n\n");
                page.append("| Code | Rule | It says | What to do | Source |\n|---|---|---|---|---|\n");
            }
            page.append("| %s | %s | %s | %s | %s |\n"
                    .formatted(
                            card.code(),
                            card.name(),
                            grader.words(card.says()),
                            grader.words(card.advice()),
                            card.because()));
        }
        page.append("\n## Numbers\n\n| Name | Value | Unit | Source |\n|---|---|---|---|\n");
        PACK.parameters().all().stream()
                .filter(each -> each.name().startsWith("grading."))
                .forEach(each -> page.append(
                        "| %s | %s | %s | %s |\n".formatted(each.name(), each.value(), each.unit(), each.source())));
        return page.toString();
    }
}
