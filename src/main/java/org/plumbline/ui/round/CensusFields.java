package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.plumbline.audit.draw.RoundOffer;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.Theme;
import org.plumbline.ui.part.Dates;

/** A census: whose children, as they stood on which day, and when the report is due. */
final class CensusFields implements RoundFields {

    private static final int USUAL_WEEKS = 6;

    private final Select<Theme> cohort;
    private final DatePicker frozenOn = Dates.picker("As they were on");
    private final DatePicker reportOn = Dates.picker("Report due");

    CensusFields(RoundOffer offer, List<Theme> all) {
        cohort = RoundFields.theme(
                "Children", all.stream().filter(one -> one.cohort() != null).toList());
        cohort.setItemLabelGenerator(theme -> String.valueOf(theme.cohort()));
        cohort.setHelperText(
                "Every one of them is audited on the theme. They are shared out evenly among the auditors.");
        frozenOn.setValue(offer.current().atDay(1).minusDays(1));
        frozenOn.setMax(offer.today());
        frozenOn.setManualValidation(true);
        frozenOn.setHelperText("The day of the latest import shows them as they are known now.");
        reportOn.setValue(offer.today().plusWeeks(USUAL_WEEKS));
        reportOn.setManualValidation(true);
        reportOn.setHelperText("Audits are due a week before.");
    }

    @Override
    public List<Component> fields() {
        return List.of(cohort, frozenOn, reportOn);
    }

    @Override
    public Optional<OpenRound> wish() {
        boolean complete = RoundFields.given(frozenOn) & RoundFields.given(reportOn);
        if (!complete || cohort.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OpenRound(
                RoundKind.CENSUS,
                YearMonth.from(frozenOn.getValue()),
                List.of(cohort.getValue().code()),
                frozenOn.getValue(),
                null,
                null,
                reportOn.getValue()));
    }

    @Override
    public void fill(YearMonth planned, List<String> codes) {
        RoundFields.choose(cohort, codes);
    }

    @Override
    public void refused(List<String> problems) {
        RoundFields.mark(frozenOn, problems, "frame date");
        RoundFields.mark(frozenOn, problems, "in the cohort");
        RoundFields.mark(reportOn, problems, "report");
    }
}
