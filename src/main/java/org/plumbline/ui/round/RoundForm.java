package org.plumbline.ui.round;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.audit.draw.RoundOffer;
import org.plumbline.audit.plan.PlanRow;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.Theme;
import org.plumbline.ui.form.HeldForm;

/** The fields of a new round: its kind, and what that kind needs. */
final class RoundForm extends HeldForm {

    private final RadioButtonGroup<RoundKind> kind = new RadioButtonGroup<>("Kind of round");
    private final Div place = new Div();
    private final RoundOffer offer;
    private final List<Theme> themes;
    private final Map<RoundKind, RoundFields> begun = new EnumMap<>(RoundKind.class);

    @SuppressWarnings("NullAway.Init") // the first kind is chosen in the constructor
    private RoundFields fields;

    RoundForm(RoundOffer offer, List<Theme> themes) {
        this.offer = offer;
        this.themes = themes;
        place.addClassName("pl-form");
        kind.setItems(RoundKind.values());
        kind.setItemLabelGenerator(RoundKind::label);
        kind.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        kind.addValueChangeListener(change -> show(change.getValue()));
        kind.setValue(offer.months().isEmpty() ? RoundKind.THEMATIC : RoundKind.MONTHLY);
        add(kind, place);
    }

    private static String words(RoundKind kind) {
        return switch (kind) {
            case MONTHLY -> "A random sample of the open cases. It makes the month's figures; a month has one.";
            case THEMATIC ->
                "One theme, on a sample of the cases in which it showed, such as contacts closed last month.";
            case CENSUS -> "Every child of a group on a day, with a date for the report. Nobody is left out.";
        };
    }

    private void show(RoundKind chosen) {
        kind.setHelperText(words(chosen));
        fields = begun.computeIfAbsent(chosen, this::fields);
        place.removeAll();
        place.add(fields.fields());
    }

    private RoundFields fields(RoundKind chosen) {
        RoundFields made =
                switch (chosen) {
                    case MONTHLY -> new MonthlyFields(offer, themes);
                    case THEMATIC -> new ThematicFields(offer, themes);
                    case CENSUS -> new CensusFields(offer, themes);
                };
        made.fields().forEach(field -> hold((HasValue<?, ?>) field));
        return made;
    }

    /** Fills in what was planned; what the plan does not say stays as it is. */
    void fill(PlanRow plan) {
        kind.setValue(plan.kind());
        fields.fill(plan.month(), plan.themes());
        begin();
    }

    /** What the person wants; empty where a field is, and the field says so. */
    Optional<OpenRound> wish() {
        return fields.wish();
    }

    /** Marks the fields that a refusal is about. */
    void refused(List<String> problems) {
        fields.refused(problems);
    }
}
