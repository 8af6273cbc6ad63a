package org.plumbline.report.figure;

import java.util.List;
import java.util.Map;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.CaseOutcome;
import org.plumbline.instrument.AnswerCode;

/** How often dates of the case contradicted an answer in the month, theme by theme; all audits. */
public record ContradictionTable(String title, List<Row> rows) {

    /** What the table counts, in a sentence. */
    public static final String EXPLANATION = "The desk shows the dates as soon as they contradict an answer. It is then"
            + " changed, or kept with the reason in words. Many of either say something about the data or the guidance.";

    public ContradictionTable {
        rows = List.copyOf(rows);
    }

    /**
     * One theme. What was challenged is either changed or kept.
     *
     * @param answers given to questions of the theme
     * @param challenged answers that dates contradicted when they were given
     * @param changed those of them that were changed before sign-off
     * @param kept those that were kept, with the reason in words
     */
    public record Row(String name, Count answers, Count challenged, Count changed, Count kept) {}

    static ContradictionTable of(List<String> themes, List<AuditOutcome> audits, Labels names, String period) {
        return new ContradictionTable(
                "Answers that dates contradicted, " + period,
                themes.stream()
                        .map(theme -> row(names.theme(theme), audits, names))
                        .toList());
    }

    private static Row row(String theme, List<AuditOutcome> audits, Labels names) {
        int answers = 0;
        int changed = 0;
        int kept = 0;
        for (AuditOutcome audit : audits) {
            CaseOutcome outcome = Outcomes.of(audit);
            for (Map.Entry<String, AnswerCode> answer : outcome.answers().entrySet()) {
                if (names.question(answer.getKey()).theme().equals(theme)) {
                    answers++;
                    AnswerCode challenged = outcome.challenged().get(answer.getKey());
                    changed += challenged != null && challenged != answer.getValue() ? 1 : 0;
                    kept += challenged == answer.getValue() ? 1 : 0;
                }
            }
        }
        return new Row(theme, Count.of(answers), Count.of(changed + kept), Count.of(changed), Count.of(kept));
    }

    /** The same with nothing of what was contradicted. */
    ContradictionTable hidden() {
        return new ContradictionTable(
                title,
                rows.stream()
                        .map(row -> new Row(row.name(), row.answers(), Count.WITHHELD, Count.WITHHELD, Count.WITHHELD))
                        .toList());
    }

    /** Small numbers withheld, with whatever else of a row would give them away. */
    ContradictionTable withheld(ReportRules rules) {
        return new ContradictionTable(
                title, rows.stream().map(row -> withheld(row, rules)).toList());
    }

    private static Row withheld(Row row, ReportRules rules) {
        Disclosure disclosure = new Disclosure();
        Disclosure.Cell changed = disclosure.count(row.changed().known(), rules.small(row.changed()));
        Disclosure.Cell kept = disclosure.count(row.kept().known(), rules.small(row.kept()));
        Disclosure.Cell challenged = disclosure.count(row.challenged().known(), rules.small(row.challenged()));
        disclosure.sum(false, List.of(changed, kept), challenged);
        disclosure.protect();
        return new Row(
                row.name(),
                row.answers(),
                shown(challenged, row.challenged()),
                shown(changed, row.changed()),
                shown(kept, row.kept()));
    }

    private static Count shown(Disclosure.Cell cell, Count count) {
        return cell.withheld() ? Count.WITHHELD : count;
    }
}
