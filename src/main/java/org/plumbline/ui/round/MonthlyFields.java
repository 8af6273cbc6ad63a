package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.audit.draw.RoundOffer;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.instrument.Theme;
import org.plumbline.ui.part.Dates;

/** A month's round: its themes, and how much one auditor can do. */
final class MonthlyFields implements RoundFields {

    private final Select<YearMonth> month = new Select<>();
    private final CheckboxGroup<Theme> themes = new CheckboxGroup<>("Themes");
    private final IntegerField capacity;

    MonthlyFields(RoundOffer offer, List<Theme> all) {
        month.setLabel("Month");
        month.setItems(offer.months());
        month.setItemLabelGenerator(EnglishDates::month);
        month.addValueChangeListener(change -> sayFrame(change.getValue()));
        offer.months().stream().findFirst().ifPresent(month::setValue);
        if (offer.months().isEmpty()) {
            month.setHelperText("Every month has its round. %s can be opened when it begins."
                    .formatted(EnglishDates.month(offer.current().plusMonths(1))));
        }
        themes.setItems(all);
        themes.setItemLabelGenerator(Theme::name);
        themes.setItemHelperGenerator(MonthlyFields::applies);
        themes.setValue(all.stream().filter(Theme::core).collect(Collectors.toCollection(LinkedHashSet::new)));
        themes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        themes.setManualValidation(true);
        capacity = RoundFields.capacity(offer);
    }

    private static String applies(Theme theme) {
        return theme.core()
                ? "Core, %s".formatted(EnglishNumbers.count(theme.questions().size(), "question"))
                : "%s. Applies when: %s"
                        .formatted(
                                EnglishNumbers.count(theme.questions().size(), "question"), lower(theme.appliesWhen()));
    }

    private static String lower(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private void sayFrame(YearMonth chosen) {
        month.setHelperText(
                chosen == null
                        ? ""
                        : "Cases are taken as they were on %s."
                                .formatted(Dates.day(chosen.atDay(1).minusDays(1))));
    }

    @Override
    public List<Component> fields() {
        return List.of(month, themes, capacity);
    }

    @Override
    public Optional<OpenRound> wish() {
        month.setInvalid(month.isEmpty());
        month.setErrorMessage(month.isEmpty() ? "Choose a month. Every month of the last year has its round." : "");
        themes.setInvalid(false);
        if (!RoundFields.given(capacity, 8) || month.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = themes.getListDataView()
                .getItems()
                .filter(themes.getValue()::contains)
                .map(Theme::code)
                .toList();
        return Optional.of(new OpenRound(month.getValue(), codes, null, capacity.getValue()));
    }

    @Override
    public void fill(YearMonth planned, List<String> codes) {
        if (month.getListDataView().contains(planned)) {
            month.setValue(planned);
        }
        themes.setValue(themes.getListDataView()
                .getItems()
                .filter(theme -> codes.contains(theme.code()))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    @Override
    public void refused(List<String> problems) {
        RoundFields.mark(themes, problems, "theme");
        RoundFields.mark(capacity, problems, "every auditor");
    }
}
