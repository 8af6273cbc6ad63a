package org.plumbline.improvement.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.NumberedLines;
import org.plumbline.improvement.cell.NumberedText;
import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.table.CellTexts;
import org.plumbline.improvement.table.Lines;
import org.plumbline.improvement.table.NumberRoles;
import org.plumbline.improvement.table.PlanColumn;
import org.plumbline.improvement.table.PlanProblems;
import org.plumbline.improvement.table.PlanRow;
import org.plumbline.improvement.table.RowCell;

/** The actions that one cell holds: one, or several under numbers of their own. */
final class ActionGroup {

    private final List<PlannedAction> actions = new ArrayList<>();
    private final Optional<NumberedLines> items;

    private ActionGroup(Optional<NumberedLines> items) {
        this.items = items;
    }

    /** Reads the actions of a row. Lines number them where no column does. */
    static ActionGroup of(PlanRow row, String theme, NumberRoles numbers, PlanProblems problems) {
        String text = row.cell(Kind.ACTION).text();
        String number = NumberedText.ofColumn(numbers.ofAction(row).text());
        ActionGroup group = new ActionGroup(number.isEmpty() ? NumberedLines.of(text) : Optional.empty());
        group.items.ifPresentOrElse(
                lines -> lines.items()
                        .forEach(item -> group.actions.add(new PlannedAction(row, theme, item.number(), item.text()))),
                () -> group.actions.add(new PlannedAction(row, theme, number, NumberedText.without(number, text))));
        if (group.items.filter(NumberedLines::goesOnInLine).isPresent()) {
            problems.add(row.place(), row.columns().heading(Kind.ACTION), text, PlanCode.NUMBERS_INLINE);
        }
        List<PlanColumn> columns = row.columns().columns();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).isCarried()) {
                group.share(row, column, row.cells().get(column).text(), problems);
            }
        }
        group.keep(numbers.spare(row));
        return group;
    }

    /** Keeps a text that belongs into no column of the actions. */
    void keep(String text) {
        if (!text.isEmpty()) {
            actions.forEach(action -> action.keep(text));
        }
    }

    /** Gives each action its part of a cell, where that is numbered as they are; otherwise the whole of it. */
    private void share(PlanRow row, int column, String text, PlanProblems problems) {
        Optional<List<String>> parts = items.flatMap(lines -> lines.share(text));
        if (parts.isEmpty() && actions.size() > 1 && NumberedLines.isNumbered(text)) {
            String heading = row.columns().columns().get(column).heading().written();
            problems.add(row.place(), heading, text, PlanCode.NUMBERS_DIFFER);
        }
        for (int i = 0; i < actions.size(); i++) {
            CellTexts cells = actions.get(i).cells();
            cells.add(column, parts.isPresent() ? parts.get().get(i) : text, Lines.END);
            cells.shade(column, row.cells().get(column).shade());
        }
    }

    void serve(@Nullable Recommendation recommendation) {
        actions.forEach(action -> action.serve(recommendation));
    }

    boolean isUnder(@Nullable Recommendation recommendation, String theme) {
        return actions.getFirst().isUnder(recommendation, theme);
    }

    /** Adds a row over which the cell of the actions is merged: its cells are those of all of them. */
    void addMerged(PlanRow row, String theme, NumberRoles numbers, PlanProblems problems) {
        actions.forEach(action -> action.goOnUnder(theme));
        List<PlanColumn> columns = row.columns().columns();
        for (int column = 0; column < columns.size(); column++) {
            String own = row.cells().get(column).own();
            if (columns.get(column).isCarried() && !own.isEmpty()) {
                share(row, column, own, problems);
            }
        }
        String number = NumberedText.ofColumn(numbers.ofAction(row).own());
        if (!number.isEmpty()) {
            actions.forEach(action -> action.renumber(number));
        }
    }

    /** Adds a row below that has no action of its own, or the rest of one; answers the texts added beside it. */
    List<String> addBelow(PlanRow row) {
        PlannedAction last = actions.getLast();
        last.goOn(row.cell(Kind.ACTION).own(), row.glue());
        List<String> texts = new ArrayList<>();
        List<PlanColumn> columns = row.columns().columns();
        for (int column = 0; column < columns.size(); column++) {
            RowCell cell = row.cells().get(column);
            if (columns.get(column).isCarried() && !cell.own().isEmpty()) {
                last.cells().add(column, cell.own(), row.glue());
                texts.add(cell.own());
            }
            last.cells().shade(column, cell.shade());
        }
        return texts;
    }

    List<PlannedAction> actions() {
        return actions;
    }
}
