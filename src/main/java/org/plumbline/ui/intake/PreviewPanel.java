package org.plumbline.ui.intake;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.intake.annexa.CellProblem;
import org.plumbline.intake.annexa.CellRule.Severity;
import org.plumbline.intake.annexa.CellsFile;
import org.plumbline.intake.annexa.ListCheck;
import org.plumbline.intake.upload.ImportPreview;
import org.plumbline.ui.part.Dates;

/** What a workbook holds, what is wrong with it, and the decision. */
class PreviewPanel extends Section {

    private final ImportPreview preview;

    PreviewPanel(ImportPreview preview, Decision decision, UnknownSpellings unknown) {
        this.preview = preview;
        H2 heading = new H2("What the workbook holds");
        heading.setId("preview");
        getElement().setAttribute("aria-labelledby", "preview");
        add(
                heading,
                new Paragraph(EnglishNumbers.count(preview.children(), "child", "children") + "."),
                lists(),
                notes(),
                decision,
                unknown,
                badCells(),
                cells());
    }

    private Grid<ListCheck> lists() {
        Grid<ListCheck> grid = new Grid<>();
        grid.addColumn(ListCheck::list).setHeader("List").setFlexGrow(0).setWidth("5rem");
        grid.addColumn(ListCheck::title)
                .setHeader("What it holds")
                .setFlexGrow(2)
                .setWidth("12rem");
        grid.addColumn(ListCheck::rows).setHeader("Rows").setFlexGrow(0).setWidth("6rem");
        grid.addColumn(ListCheck::people).setHeader("People").setFlexGrow(0).setWidth("6rem");
        grid.addColumn(ListCheck::errors).setHeader("Errors").setFlexGrow(0).setWidth("6rem");
        grid.addColumn(ListCheck::warnings).setHeader("Warnings").setFlexGrow(0).setWidth("6rem");
        grid.addColumn(ListCheck::normalised)
                .setHeader("Put right")
                .setFlexGrow(0)
                .setWidth("6rem");
        grid.addColumn(list -> list.rejected() == null ? "Yes" : "No: " + list.rejected())
                .setHeader("Loaded")
                .setFlexGrow(3)
                .setWidth("14rem");
        grid.setItems(preview.check().lists());
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", "Lists of the workbook");
        return grid;
    }

    private Div notes() {
        List<String> notes = new ArrayList<>(preview.check().notes());
        preview.forecast().warnings().stream()
                .limit(20)
                .forEach(warning ->
                        notes.add("Child %s: the latest %s was known as %s and is now %s. Nothing is deleted."
                                .formatted(
                                        warning.systemPersonId(),
                                        warning.type().within(),
                                        Dates.day(warning.stored()),
                                        warning.now() == null ? "missing" : Dates.day(warning.now()))));
        UnorderedList list = new UnorderedList();
        notes.forEach(note -> list.add(new ListItem(note)));
        Div div = new Div(list);
        div.setVisible(!notes.isEmpty());
        return div;
    }

    private static H2 badCells() {
        H2 heading = new H2("Bad cells");
        heading.addClassName("pl-section-title");
        return heading;
    }

    private Div cells() {
        List<CellProblem> problems = preview.check().problems();
        if (problems.isEmpty()) {
            return new Div(new Paragraph("None: every cell can be used as it is."));
        }
        Grid<CellProblem> grid = new Grid<>();
        grid.addColumn(CellProblem::list).setHeader("List").setFlexGrow(0).setWidth("5rem");
        grid.addColumn(CellProblem::row).setHeader("Row").setFlexGrow(0).setWidth("6rem");
        grid.addColumn(CellProblem::column).setHeader("Column").setFlexGrow(2).setWidth("10rem");
        grid.addColumn(CellProblem::value).setHeader("Value");
        grid.addColumn(problem -> words(problem.severity()))
                .setHeader("Severity")
                .setFlexGrow(0)
                .setWidth("8rem");
        grid.addColumn(CellProblem::message)
                .setHeader("What is wrong and what to do")
                .setFlexGrow(4)
                .setWidth("18rem");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", "Bad cells");
        Select<Severity> severity = new Select<>();
        severity.setLabel("Show");
        severity.setEmptySelectionAllowed(true);
        severity.setEmptySelectionCaption("Everything");
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(one -> one == null ? "Everything" : words(one));
        severity.addValueChangeListener(change -> grid.setItems(problems.stream()
                .filter(problem -> change.getValue() == null || problem.severity() == change.getValue())
                .toList()));
        grid.setItems(problems);
        Anchor csv = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(CellsFile.csv(problems).getBytes(StandardCharsets.UTF_8)),
                        "bad-cells.csv",
                        "text/csv; charset=utf-8",
                        -1)),
                "Download them as CSV");
        return new Div(severity, csv, grid);
    }

    private static String words(Severity severity) {
        return switch (severity) {
            case ERROR -> "Error";
            case WARNING -> "Warning";
            case NORMALISED -> "Put right";
        };
    }
}
