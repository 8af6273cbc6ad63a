package org.plumbline.ui.intake;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.access.TeamView;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.intake.upload.ProposedCover;
import org.plumbline.ui.part.Dates;

/** How far the files hold every event of one type. */
class CoverRow extends Div {

    private enum Extent {
        ADDITIONS("Only additions"),
        EVERY_TEAM("Complete for every team"),
        SOME_TEAMS("Complete for some teams");

        private final String words;

        Extent(String words) {
            this.words = words;
        }
    }

    private final ProposedCover proposed;
    private final Select<Extent> extent = new Select<>();
    private final DatePicker from = Dates.picker("Complete from");
    private final MultiSelectComboBox<TeamView> teams = new MultiSelectComboBox<>("Teams");
    private final Runnable changed;

    CoverRow(ProposedCover proposed, List<TeamView> all, Runnable changed) {
        this.proposed = proposed;
        this.changed = changed;
        String type = proposed.type().label();
        extent.setLabel(type);
        extent.setHelperText("%s, the earliest of %s%s"
                .formatted(
                        EnglishNumbers.count(proposed.events(), "event"),
                        Dates.day(proposed.earliest()),
                        proposed.onlyAdds() ? ". These tables do not hold every one" : ""));
        extent.setItems(Extent.values());
        extent.setItemLabelGenerator(each -> each.words);
        extent.setValue(Extent.ADDITIONS);
        from.setValue(proposed.from());
        from.setAriaLabel(type + " complete from");
        teams.setItems(all);
        teams.setItemLabelGenerator(TeamView::name);
        extent.addValueChangeListener(change -> show());
        from.addValueChangeListener(change -> show());
        teams.addValueChangeListener(change -> show());
        addClassName("pl-cover-row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", type);
        add(extent, from, teams);
        showFields();
    }

    /** Complete from the day that is proposed; additions where the files cannot hold every event. */
    void takeProposal() {
        if (proposed.onlyAdds()) {
            takeAdditions();
            return;
        }
        from.setValue(proposed.from());
        extent.setValue(Extent.EVERY_TEAM);
    }

    void takeAdditions() {
        extent.setValue(Extent.ADDITIONS);
    }

    /** What the person says of the type; empty where the files only add some, or a field is not filled in. */
    Optional<TypeCover> cover() {
        Extent chosen = extent.getValue();
        Set<String> codes = teams.getValue().stream().map(TeamView::code).collect(Collectors.toSet());
        boolean missesTeams = chosen == Extent.SOME_TEAMS && codes.isEmpty();
        if (chosen == Extent.ADDITIONS || from.getValue() == null || missesTeams) {
            return Optional.empty();
        }
        return Optional.of(
                new TypeCover(proposed.type(), from.getValue(), chosen == Extent.EVERY_TEAM ? Set.of() : codes));
    }

    private void show() {
        showFields();
        changed.run();
    }

    private void showFields() {
        from.setVisible(extent.getValue() != Extent.ADDITIONS);
        from.setInvalid(from.isVisible() && from.getValue() == null);
        from.setErrorMessage("Enter the day; until then it counts as additions");
        teams.setVisible(extent.getValue() == Extent.SOME_TEAMS);
        teams.setInvalid(teams.isVisible() && teams.getValue().isEmpty());
        teams.setErrorMessage("Choose a team; until then it counts as additions");
    }
}
