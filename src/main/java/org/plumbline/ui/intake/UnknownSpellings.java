package org.plumbline.ui.intake;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.intake.UnknownSpelling;
import org.plumbline.intake.mapping.MappingOutcome;
import org.plumbline.intake.mapping.Mappings;
import org.plumbline.intake.mapping.Meaning;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.part.StackedTable;

/** Words of an upload that mean no code, and the choice of what they mean in this council. */
class UnknownSpellings extends Section {

    /** More than anybody maps in one go; the others come up when these are mapped. */
    private static final int MOST = 40;

    private final Mappings mappings;
    private final Consumer<String> mapped;

    /** @param mapped what to do, with a sentence, when words were mapped: the upload is to be checked again */
    UnknownSpellings(List<UnknownSpelling> unknown, Mappings mappings, Consumer<String> mapped) {
        this.mappings = mappings;
        this.mapped = mapped;
        H2 heading = new H2("Words that are not known");
        heading.addClassName("pl-section-title");
        add(
                heading,
                new Paragraph("Say once what they mean in your council; this upload and every later one is read by it."
                        + " The words are kept with your name, so map no names of people and no remarks."),
                table(unknown));
        if (unknown.size() > MOST) {
            add(new Paragraph(EnglishNumbers.count(unknown.size() - MOST, "more comes up", "more come up")
                    + " when these are mapped."));
        }
        setVisible(!unknown.isEmpty());
    }

    private Component table(List<UnknownSpelling> unknown) {
        StackedTable table =
                new StackedTable("In the order of the file", "Written", "Column", "Cells", "What it means");
        unknown.stream()
                .limit(MOST)
                .forEach(each -> table.row(
                        new Span(each.written()),
                        new Span(each.title()),
                        new Span("%,d".formatted(each.cells())),
                        choice(each)));
        return table;
    }

    private Component choice(UnknownSpelling unknown) {
        ComboBox<Meaning> meaning = new ComboBox<>();
        meaning.setItems(mappings.meanings(unknown.codes()));
        meaning.setItemLabelGenerator(Meaning::written);
        meaning.setAriaLabel("What “%s” means".formatted(unknown.written()));
        meaning.setPlaceholder("Choose");
        meaning.setWidthFull();
        meaning.setMaxWidth("22rem");
        Button map = new OnceButton("Map", () -> map(unknown, meaning));
        map.setAriaLabel("Map “%s”".formatted(unknown.written()));
        Div both = new Div(meaning, map);
        both.addClassName("pl-actions");
        return both;
    }

    private void map(UnknownSpelling unknown, ComboBox<Meaning> meaning) {
        Meaning chosen = meaning.getValue();
        String token = chosen == null ? null : chosen.token();
        switch (mappings.map(unknown.codes(), unknown.written(), token)) {
            case MappingOutcome.Refused(String sentence) -> {
                meaning.setErrorMessage(sentence);
                meaning.setInvalid(true);
                meaning.focus();
            }
            case MappingOutcome.Done done ->
                mapped.accept("“%s” now means %s. The upload was checked again."
                        .formatted(unknown.written(), chosen == null ? "" : chosen.written()));
        }
    }
}
