package org.plumbline.ui.intake;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.plumbline.access.TeamView;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.intake.events.EventFilesCheck;
import org.plumbline.intake.events.FileCheck;
import org.plumbline.intake.events.FileProblem;
import org.plumbline.intake.upload.EventFilesPreview;
import org.plumbline.intake.upload.ProblemsFile;

/** What files of events hold, what is wrong with them, and the decision. */
class EventFilesPanel extends Section {

    private final EventFilesCheck check;

    EventFilesPanel(EventFilesPreview preview, List<TeamView> teams, Decision decision, UnknownSpellings unknown) {
        check = preview.check();
        H2 heading = new H2("What the files hold");
        heading.setId("preview");
        getElement().setAttribute("aria-labelledby", "preview");
        add(
                heading,
                new Paragraph("%s of %s can be used."
                        .formatted(
                                EnglishNumbers.count(check.events(), "event"),
                                EnglishNumbers.count(check.cases(), "case"))),
                files(),
                new CoverFields(preview.proposals(), teams, decision::cover),
                decision,
                unknown,
                title("Rows with problems"),
                problems());
    }

    private Grid<FileCheck> files() {
        Grid<FileCheck> grid = new Grid<>();
        grid.addColumn(FileCheck::file).setHeader("File").setFlexGrow(3).setWidth("8rem");
        grid.addColumn(FileCheck::holds).setHeader("What it is").setFlexGrow(2).setWidth("6rem");
        grid.addColumn(file -> "%,d".formatted(file.rows()))
                .setHeader("Rows")
                .setFlexGrow(0)
                .setWidth("5rem");
        grid.addColumn(file -> "%,d".formatted(file.usable()))
                .setHeader("Can be used")
                .setFlexGrow(0)
                .setWidth("8rem");
        grid.setItems(check.files());
        return whole(grid, "Files");
    }

    private Div problems() {
        if (check.problems().isEmpty()) {
            return new Div(new Paragraph("None: every row can be used as it is."));
        }
        Paragraph sum = new Paragraph(errors(check.errors()) + notListed());
        Grid<FileProblem> grid = new Grid<>();
        grid.addColumn(problem -> "%s, line %d: %s"
                        .formatted(problem.file(), problem.line(), problem.error() ? "error" : "warning"))
                .setHeader("Where")
                .setFlexGrow(1)
                .setWidth("8rem");
        grid.addColumn(FileProblem::sentence)
                .setHeader("What is wrong and what to do")
                .setFlexGrow(4)
                .setWidth("12rem");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", "Rows with problems");
        grid.setItems(check.problems());
        Checkbox errors = new Checkbox("Errors only");
        errors.addValueChangeListener(change -> grid.setItems(check.problems().stream()
                .filter(problem -> !change.getValue() || problem.error())
                .toList()));
        Anchor csv = new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(
                                ProblemsFile.csv(check.problems()).getBytes(StandardCharsets.UTF_8)),
                        "problems.csv",
                        "text/csv; charset=utf-8",
                        -1)),
                "Download them as CSV");
        Div choice = new Div(errors, csv);
        choice.addClassName("pl-filters");
        return new Div(sum, choice, grid);
    }

    private String notListed() {
        return check.problemsNotListed() == 0
                ? ""
                : " The first %,d problems are listed; %,d more %s counted."
                        .formatted(
                                check.problems().size(),
                                check.problemsNotListed(),
                                EnglishNumbers.either(check.problemsNotListed(), "is", "are"));
    }

    private static String errors(long number) {
        return number == 0
                ? "No errors, warnings only: every row can be stored."
                : EnglishNumbers.count(number, "error") + ": what "
                        + EnglishNumbers.either(number, "it is", "they are")
                        + " about is left out, the rest can be stored.";
    }

    private static <T> Grid<T> whole(Grid<T> grid, String label) {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", label);
        return grid;
    }

    private static H2 title(String text) {
        H2 heading = new H2(text);
        heading.addClassName("pl-section-title");
        return heading;
    }
}
