package org.plumbline.improvement.table;

import java.util.List;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.NumberedText;

/**
 * What the numbers of a table number. A column headed "No" may number recommendations or actions, and those of
 * recommendations may turn out to count on over their actions.
 */
public final class NumberRoles {

    private final boolean ofRecommendations;
    private final boolean ofActions;

    private NumberRoles(boolean ofRecommendations, boolean ofActions) {
        this.ofRecommendations = ofRecommendations;
        this.ofActions = ofActions;
    }

    /** Finds out what the numbers of a table number. */
    public static NumberRoles of(PlanColumns columns, List<PlanRow> rows) {
        boolean ofRecommendations = columns.numberRecommendations() || columns.listsRecommendations();
        return new NumberRoles(ofRecommendations, !ofRecommendations || columns.isPlan() && countsOn(rows));
    }

    /** Whether a row has a number of its own and no recommendation of its own. */
    private static boolean countsOn(List<PlanRow> rows) {
        String last = "";
        for (PlanRow row : rows) {
            String number = NumberedText.ofColumn(row.cell(Kind.NUMBER).own());
            if (!number.isEmpty() && row.theme().isEmpty()) {
                if (!number.equals(last) && row.cell(Kind.RECOMMENDATION).own().isEmpty()) {
                    return true;
                }
                last = number;
            }
        }
        return false;
    }

    /** What numbers the recommendation of a row; of one that counts on only where the row begins one. */
    public RowCell ofRecommendation(PlanRow row) {
        RowCell number = row.cell(Kind.REC_NO);
        boolean counts = ofActions && row.cell(Kind.RECOMMENDATION).own().isEmpty();
        return number.text().isEmpty() && ofRecommendations && !counts ? row.cell(Kind.NUMBER) : number;
    }

    /** What numbers the action of a row. */
    public RowCell ofAction(PlanRow row) {
        RowCell number = row.cell(Kind.ACTION_NO);
        return number.text().isEmpty() && ofActions ? row.cell(Kind.NUMBER) : number;
    }

    /** A number of the row that numbers neither, for another column does. */
    public String spare(PlanRow row) {
        String own = row.cell(Kind.NUMBER).own();
        String number = NumberedText.ofColumn(own);
        boolean used = number.equals(NumberedText.ofColumn(ofRecommendation(row).text()))
                || number.equals(NumberedText.ofColumn(ofAction(row).text()));
        return own.isEmpty() || used ? "" : "[" + row.columns().heading(Kind.NUMBER) + "] " + own;
    }
}
