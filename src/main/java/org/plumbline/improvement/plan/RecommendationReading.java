package org.plumbline.improvement.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.NumberedText;
import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.table.NumberRoles;
import org.plumbline.improvement.table.PlanProblems;
import org.plumbline.improvement.table.PlanRow;
import org.plumbline.improvement.table.RowCell;

/** Which recommendation a row belongs to, row by row. */
final class RecommendationReading {

    private final NumberRoles numbers;
    private final PlanProblems problems;
    private final List<Recommendation> all = new ArrayList<>();
    private @Nullable Recommendation current;

    RecommendationReading(NumberRoles numbers, PlanProblems problems) {
        this.numbers = numbers;
        this.problems = problems;
    }

    /** Whether the row goes on with the recommendation above, if there is one; otherwise it begins another. */
    boolean goesOn(PlanRow row, String theme) {
        RowCell text = row.cell(Kind.RECOMMENDATION);
        RowCell number = numbers.ofRecommendation(row);
        boolean noNumber = NumberedText.ofColumn(number.own()).isEmpty();
        if (text.own().isEmpty() && noNumber) {
            return true;
        }
        Recommendation read = Recommendation.of(row, number.text(), theme);
        if (current != null && current.isAgain(read)) {
            return true;
        }
        if (current != null && row.afterBreak() && noNumber && read.isRest()) {
            current.goOn(read);
            problems.add(row.place(), row.columns().heading(Kind.RECOMMENDATION), text.text(), PlanCode.CONTINUED);
            return true;
        }
        current = read;
        all.add(read);
        return false;
    }

    /** Leaves no recommendation to go on with. */
    void end() {
        current = null;
    }

    @Nullable
    Recommendation current() {
        return current;
    }

    /** Says which recommendations have no number though others have. */
    void checkNumbers() {
        if (all.stream().anyMatch(each -> !each.numbers().isEmpty())) {
            all.stream().filter(each -> each.numbers().isEmpty()).forEach(each -> {
                PlanRow row = each.row();
                problems.add(row.place(), row.columns().heading(Kind.RECOMMENDATION), each.text(), PlanCode.NO_REC_NO);
            });
        }
    }

    List<Recommendation> all() {
        return all;
    }
}
