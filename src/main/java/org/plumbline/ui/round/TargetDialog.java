package org.plumbline.ui.round;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiFunction;
import org.plumbline.audit.form.Reply;
import org.plumbline.casefile.CaseFilter;
import org.plumbline.casefile.CaseListRow;
import org.plumbline.casefile.Caseload;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.ReasonDialog;
import org.plumbline.ui.part.TeamNames;
import org.springframework.data.domain.Sort;

/** Adds a case to the targeted audits of a round, with the reason. */
final class TargetDialog extends ReasonDialog {

    TargetDialog(Caseload caseload, TeamNames teams, BiFunction<String, OwnWords, Reply> target) {
        this(choice(caseload, teams), target);
    }

    private TargetDialog(ComboBox<CaseListRow> choice, BiFunction<String, OwnWords, Reply> target) {
        super(
                "Add a targeted case",
                "Reason",
                "It is kept in the trail.",
                "Add the case",
                reason -> FieldMarks.given(choice, "Choose a case.")
                        ? target.apply(choice.getValue().caseId(), reason)
                        : Reply.refused("Choose a case."),
                new Paragraph(
                        "Targeted audits are chosen for a concern. They are reported apart and never count in the month's"
                                + " headline figure."),
                choice);
    }

    private static ComboBox<CaseListRow> choice(Caseload caseload, TeamNames teams) {
        ComboBox<CaseListRow> choice = new ComboBox<>("Case");
        choice.setHelperText("Type part of its short code");
        choice.setItemLabelGenerator(
                row -> "%s, %s, %s".formatted(row.shortCode(), row.caseType().label(), teams.of(row.team())));
        choice.setItems(
                query -> caseload
                        .page(with(query.getFilter().orElse("")), Sort.unsorted(), query.getOffset(), query.getLimit())
                        .stream(),
                query -> Math.toIntExact(caseload.count(with(query.getFilter().orElse("")))));
        return choice;
    }

    private static CaseFilter with(String code) {
        return new CaseFilter(null, null, false, code.isBlank() ? null : code, null);
    }
}
