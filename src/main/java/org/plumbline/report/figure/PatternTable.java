package org.plumbline.report.figure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.finding.Severity;

/**
 * Patterns of drift and delay by team.
 *
 * @param teams labels of the columns
 * @param audited random audits of each team, what the rates rest on
 * @param raised flags of the month by severity
 * @param withheld whether there are too few audits for any row to be shown
 */
public record PatternTable(
        String title,
        List<String> teams,
        List<Count> audited,
        List<Row> rows,
        List<FlagTotal> raised,
        boolean withheld) {

    public PatternTable {
        teams = List.copyOf(teams);
        audited = List.copyOf(audited);
        rows = List.copyOf(rows);
        raised = List.copyOf(raised);
    }

    /** What the rows are, or why there is none. */
    public String sentence() {
        if (!rows.isEmpty()) {
            return "Cases for each 100 audited in the random sample; a case can show several patterns.";
        }
        if (withheld) {
            return "Too few cases were audited in these months for patterns to be shown.";
        }
        return audited.stream().allMatch(count -> count.shown() && count.known() == 0)
                ? "No case of the random sample was audited in these months."
                : "No pattern of drift or delay was true of an audited case of the random sample.";
    }

    /**
     * One pattern.
     *
     * @param cells one for each team
     * @param all all teams together
     */
    public record Row(String pattern, String name, List<Cell> cells, Cell all) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Cases in which the pattern was true.
     *
     * @param per100 cases for each 100 audited; absent where withheld or nothing was audited
     */
    public record Cell(Count cases, @Nullable Double per100) {

        static final Cell WITHHELD = new Cell(Count.WITHHELD, null);

        /** The rate to one decimal, or the symbol. */
        public String rateText() {
            if (per100 != null) {
                return String.format(Locale.UK, "%.1f", per100);
            }
            return (cases.shown() ? Symbol.NOT_APPLICABLE : Symbol.CONFIDENTIAL).sign();
        }
    }

    /** Flags of one severity in the month, all audits: how many were open, and of these how many were mitigated. */
    public record FlagTotal(Severity severity, Count raised, Count mitigated) {}
}
