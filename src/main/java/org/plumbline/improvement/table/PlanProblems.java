package org.plumbline.improvement.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.table.PlanProblem.Place;
import org.plumbline.intake.table.DocumentCell;
import org.plumbline.intake.table.DocumentRow;

/** What is found while a plan is read. */
public final class PlanProblems {

    private final List<PlanProblem> all = new ArrayList<>();

    /** Adds a problem. */
    public void add(Place place, String column, String value, PlanCode code) {
        all.add(PlanProblem.of(place, column, value, code));
    }

    /** Says of a row that it is in no plan; answers whether it has text of its own. */
    public boolean outside(int table, DocumentRow row) {
        boolean text = row.cells().stream()
                .anyMatch(
                        cell -> cell.firstRow() == row.number() && !cell.text().isEmpty());
        if (text) {
            String texts = row.cells().stream()
                    .map(DocumentCell::text)
                    .filter(each -> !each.isEmpty())
                    .collect(Collectors.joining(" | "));
            add(new Place(table, row.number()), "", texts, PlanCode.OUTSIDE);
        }
        return text;
    }

    /** All of them, in the order in which they were found. */
    public List<PlanProblem> all() {
        return List.copyOf(all);
    }
}
