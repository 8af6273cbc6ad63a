package org.plumbline.ui.round;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.audit.OpenRound;
import org.plumbline.audit.RoundOffer;
import org.plumbline.instrument.Theme;
import org.plumbline.ui.part.Dates;

/** The fields of a new round. */
final class RoundForm extends Div {

    private final Select<YearMonth> month = new Select<>();
    private final CheckboxGroup<Theme> themes = new CheckboxGroup<>("Themes");
    private final IntegerField capacity = new IntegerField("Full audits per auditor");

    RoundForm(RoundOffer offer, List<Theme> all) {
        addClassName("pl-form");
        month.setLabel("Month");
        month.setItems(offer.months());
        month.setItemLabelGenerator(Dates::month);
        month.addValueChangeListener(change -> sayFrame(change.getValue()));
        offer.months().stream().findFirst().ifPresent(month::setValue);
        themes.setItems(all);
        themes.setItemLabelGenerator(Theme::name);
        themes.setItemHelperGenerator(RoundForm::applies);
        themes.setValue(all.stream().filter(Theme::core).collect(Collectors.toCollection(LinkedHashSet::new)));
        themes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        themes.setManualValidation(true);
        capacity.setValue(offer.capacity());
        capacity.setStepButtonsVisible(true);
        capacity.setManualValidation(true);
        capacity.setHelperText("The rule pack says %d. All auditors together limit the size of the sample."
                .formatted(offer.capacity()));
        add(month, themes, capacity);
    }

    private static String applies(Theme theme) {
        return theme.core()
                ? "%s, core, %d questions"
                        .formatted(theme.code(), theme.questions().size())
                : "%s, %d questions. Applies when: %s"
                        .formatted(theme.code(), theme.questions().size(), lower(theme.appliesWhen()));
    }

    private static String lower(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private void sayFrame(YearMonth chosen) {
        month.setHelperText(
                chosen == null
                        ? ""
                        : "Cases are taken as they stood on %s."
                                .formatted(Dates.day(chosen.atDay(1).minusDays(1))));
    }

    /** What the person wants; empty where a field is, and the field says so. */
    Optional<OpenRound> wish() {
        month.setInvalid(month.isEmpty());
        month.setErrorMessage(month.isEmpty() ? "Choose a month. Every month of the last year has its round." : "");
        capacity.setInvalid(capacity.isEmpty());
        capacity.setErrorMessage(capacity.isEmpty() ? "Enter a whole number, such as 8." : "");
        themes.setInvalid(false);
        if (month.isEmpty() || capacity.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = themes.getListDataView()
                .getItems()
                .filter(themes.getValue()::contains)
                .map(Theme::code)
                .toList();
        return Optional.of(new OpenRound(month.getValue(), codes, null, capacity.getValue()));
    }

    /** Marks the fields that a refusal is about. */
    void refused(List<String> problems) {
        if (themes.isEmpty()) {
            themes.setErrorMessage(problems.getFirst());
            themes.setInvalid(true);
        }
        if (capacity.getValue() < 1) {
            capacity.setErrorMessage(problems.getLast());
            capacity.setInvalid(true);
        }
    }
}
