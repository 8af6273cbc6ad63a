package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plumbline.audit.draw.RoundOffer;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.Theme;
import org.plumbline.ui.part.Dates;

/** A round on one theme: what it looks back over, and how much one auditor can do. */
final class ThematicFields implements RoundFields {

    private final Select<Theme> theme;
    private final DatePicker upTo = Dates.picker("Look back from");
    private final IntegerField months = RoundFields.whole("Over so many months", 1);
    private final IntegerField capacity;

    ThematicFields(RoundOffer offer, List<Theme> all) {
        theme = RoundFields.theme(
                "Theme", all.stream().filter(one -> !one.ofEveryCase()).toList());
        theme.addValueChangeListener(change -> sayFrame(change.getValue()));
        upTo.setValue(offer.current().atDay(1).minusDays(1));
        upTo.setMax(offer.today());
        upTo.setManualValidation(true);
        upTo.setHelperText("The last day of a month takes whole months.");
        months.setHelperText("1 for the month's contacts or discussions, up to %d months for a pathway."
                .formatted(offer.lookBackMost()));
        capacity = RoundFields.capacity(offer);
        sayFrame(theme.getValue());
    }

    private void sayFrame(Theme chosen) {
        theme.setHelperText(
                chosen == null
                        ? ""
                        : "Of these cases: %s."
                                .formatted(chosen.appliesWhen().replace(" in the audit period", " in these months")));
    }

    @Override
    public List<Component> fields() {
        return List.of(theme, upTo, months, capacity);
    }

    @Override
    public Optional<OpenRound> wish() {
        boolean complete = RoundFields.given(upTo) & RoundFields.given(months, 1) & RoundFields.given(capacity, 8);
        if (!complete || theme.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OpenRound(
                RoundKind.THEMATIC,
                YearMonth.from(upTo.getValue()),
                List.of(theme.getValue().code()),
                upTo.getValue(),
                capacity.getValue(),
                months.getValue(),
                null));
    }

    @Override
    public void fill(YearMonth planned, List<String> codes) {
        RoundFields.choose(theme, codes);
    }

    @Override
    public void refused(List<String> problems) {
        RoundFields.mark(upTo, problems, "frame date");
        RoundFields.mark(months, problems, "Look back over");
        RoundFields.mark(capacity, problems, "every auditor");
    }
}
