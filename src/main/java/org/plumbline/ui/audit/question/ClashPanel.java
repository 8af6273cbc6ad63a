package org.plumbline.ui.audit.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.form.AnswerContent.Part;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.AnswerOption;
import org.plumbline.ui.form.PrimaryButton;

/** Two people wrote different things to one question: both texts, part by part, and the choice between them. */
public final class ClashPanel extends Div implements Focusable<ClashPanel> {

    private static final String MINE = "Keep mine";
    private static final String THEIRS = "Take theirs";

    private final Map<Part, RadioButtonGroup<String>> choices = new EnumMap<>(Part.class);
    private final Map<Part, Paragraph> mine = new EnumMap<>(Part.class);
    private final DeskView view;
    private AnswerMerge merge;

    /** Hands over the answer that comes of it, once the person has chosen. */
    public ClashPanel(AnswerMerge merge, DeskView view, String by, Instant at, Consumer<AnswerInput> decided) {
        this.merge = merge;
        this.view = view;
        addClassName("pl-clash");
        setTabIndex(-1);
        getElement().setAttribute("role", "alert");
        add(new H4("Two people have written here"));
        add(new Paragraph(by + " saved this question on " + EnglishDates.dayAndTime(at)
                + " while you were writing. Neither text is lost: choose for each part, then save."));
        merge.clashes().forEach(part -> add(part(part, by)));
        add(new PrimaryButton("Save what I chose", () -> decided.accept(this.merge.decided(theirParts()))));
    }

    /** Goes on with what the person has written since; tells whether it is still the same choice. */
    boolean follow(AnswerMerge newer) {
        boolean same = newer.theirs().equals(merge.theirs()) && newer.clashes().equals(merge.clashes());
        if (same) {
            merge = newer;
            mine.forEach((part, text) -> text.setText(words(part, newer.mine())));
        }
        return same;
    }

    /** Brings the person here, unless they are writing their answer. */
    @Override
    public void focus() {
        getElement().executeJs("document.activeElement?.closest('.pl-answer') || this.focus()");
    }

    private Component part(Part part, String by) {
        RadioButtonGroup<String> choice = new RadioButtonGroup<>(part.label());
        choice.setItems(List.of(MINE, THEIRS));
        choice.setValue(MINE);
        choices.put(part, choice);
        Paragraph yours = new Paragraph(words(part, merge.mine()));
        mine.put(part, yours);
        Div texts = new Div(text("Yours", yours), text("By " + by, new Paragraph(words(part, merge.theirs()))));
        texts.addClassName("pl-clash-texts");
        return new Div(texts, choice);
    }

    private static Component text(String whose, Paragraph text) {
        text.addClassName("pl-clash-text");
        return new Div(new H4(whose), text);
    }

    private String words(Part part, AnswerInput input) {
        Object value = part.of(input.content());
        return switch (part) {
            case ANSWER ->
                view.scale().stream()
                        .filter(option -> option.code() == value)
                        .map(AnswerOption::label)
                        .findFirst()
                        .orElse("Not answered");
            case REASON ->
                view.reasons().stream()
                        .filter(reason -> reason.code().equals(value))
                        .map(reason -> reason.label())
                        .findFirst()
                        .orElse("No reason");
            case GOOD_PRACTICE -> input.content().goodPractice() ? "Yes" : "No";
            default -> text(value);
        };
    }

    private static String text(@Nullable Object value) {
        return value == null || value.toString().isBlank() ? "(empty)" : value.toString();
    }

    private Set<Part> theirParts() {
        Set<Part> parts = new HashSet<>();
        choices.forEach((part, choice) -> {
            if (THEIRS.equals(choice.getValue())) {
                parts.add(part);
            }
        });
        return parts;
    }
}
