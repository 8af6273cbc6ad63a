package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.AuditedCase;
import org.plumbline.grading.CaseGrade;
import org.plumbline.grading.Change;
import org.plumbline.grading.Explanation;
import org.plumbline.grading.FiredRule;
import org.plumbline.grading.ThemeGrade;
import org.plumbline.instrument.Instrument;
import org.plumbline.ui.part.Reference;

/** How a grade came about, in words: strengths first, then what limits it, what would change it and what follows. */
final class GradeReasons {

    private final CaseGrade grade;
    private final AnswerSheet sheet;
    private final Instrument instrument;

    GradeReasons(CaseGrade grade, AnswerSheet sheet, Instrument instrument) {
        this.grade = grade;
        this.sheet = sheet;
        this.instrument = instrument;
    }

    /** A panel for each theme. */
    Component themes() {
        Div themes = new Div();
        themes.addClassName("pl-theme-grades");
        for (ThemeGrade theme : grade.themes()) {
            themes.add(new ThemeGradePanel(theme, sheet, instrument));
        }
        return themes;
    }

    /** The rules about the whole case. */
    Component overall() {
        return section("How the overall grade came about", rules(grade.rules()));
    }

    /** What would have to be different for another grade. */
    Component changes(List<Change> changes) {
        List<FiredRule> fixed = grade.rules().stream()
                .filter(rule -> rule.binding()
                        && changes.stream()
                                .noneMatch(each -> each.rule().equals(rule.code())
                                        && each.scope().equals(AuditedCase.OVERALL)))
                .toList();
        if (changes.isEmpty() && fixed.isEmpty()) {
            return section("What would change it", new Paragraph("Nothing limits this grade but its score."));
        }
        UnorderedList list = new UnorderedList();
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        fixed.forEach(rule -> add(codes, Explanation.nothingLifts(rule, grade, instrument), rule.code()));
        changes.forEach(change -> add(codes, Explanation.sentence(change, instrument), change.rule()));
        codes.forEach((sentence, rules) ->
                list.add(new ListItem(new Span(sentence), new Reference(rules.toArray(String[]::new)))));
        Paragraph note = new Paragraph("The smallest changes that lift each limit. They explain the grade; "
                + "an answer changes only when the record says something else.");
        return section("What would change it", note, list);
    }

    /** What lifts several limits alike is said once, with the codes of all. */
    private static void add(Map<String, Set<String>> codes, String sentence, String code) {
        codes.computeIfAbsent(sentence, said -> new TreeSet<>()).add(code);
    }

    /** What has to be done now. */
    static Component actions(List<String> actions) {
        UnorderedList list = new UnorderedList();
        actions.forEach(action -> list.add(new ListItem(action)));
        return section("What follows", actions.isEmpty() ? new Paragraph("No action is due from this grade.") : list);
    }

    private Component rules(List<FiredRule> fired) {
        return rules(fired, sheet, instrument);
    }

    /** Rules that fired: those that decide the grade in the open, the rest behind a heading. */
    static Component rules(List<FiredRule> fired, AnswerSheet sheet, Instrument instrument) {
        Div all = new Div();
        List<FiredRule> binding = fired.stream().filter(FiredRule::binding).toList();
        List<FiredRule> others =
                fired.stream().filter(Predicate.not(FiredRule::binding)).toList();
        if (!binding.isEmpty()) {
            all.add(list(binding, sheet, instrument));
        }
        if (!others.isEmpty()) {
            String summary = binding.isEmpty() ? "Rules that applied" : "Other rules that applied";
            all.add(new NativeDetails(summary + " (" + others.size() + ")", list(others, sheet, instrument)));
        }
        return all;
    }

    private static Component list(List<FiredRule> rules, AnswerSheet sheet, Instrument instrument) {
        UnorderedList list = new UnorderedList();
        list.addClassName("pl-rules");
        for (FiredRule rule : rules) {
            ListItem item = new ListItem(
                    new Paragraph(new Span(Explanation.reason(rule, sheet, instrument)), new Reference(rule.code())));
            Paragraph advice = new Paragraph(rule.advice() + " (" + rule.source() + ")");
            advice.addClassName("pl-rule-advice");
            item.add(advice);
            list.add(item);
        }
        return list;
    }

    private static Component section(String title, Component... content) {
        Section section = new Section(new H2(title));
        section.add(content);
        section.addClassName("pl-reasons");
        return section;
    }
}
