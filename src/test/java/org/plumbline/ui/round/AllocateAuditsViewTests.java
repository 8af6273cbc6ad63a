package org.plumbline.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.instrument.AnswerCode;
import org.springframework.beans.factory.annotation.Autowired;

class AllocateAuditsViewTests extends RoundPage {

    private static final String AUDITS = "Audits of the round";

    @Autowired
    private RoundReader book;

    private UUID round;

    @BeforeEach
    void openTheRound() {
        round = openRound(new OpenRound(AuditStreet.JULY, AuditStreet.THEMES, null, 2));
        signIn("lead");
    }

    @Test
    void beforeTheDrawThePageLeadsToTheDraw() {
        open("");

        assertThat(words()).contains("the sample is not drawn yet").contains("Draw the sample");
        assertThat(find(Button.class).withText("Allocate the audits").exists()).isFalse();
    }

    @Test
    void allocatingSharesOutWhatTheAuditorsCanDoAndSaysWhyForTheRest() {
        draw(12);
        open("");
        press("Allocate the audits");

        assertThat(notices()).contains("Allocated 10 audits. For 2 nobody could be found; the list says why.");
        assertThat(rows("Audits per auditor")).hasSize(5).allSatisfy(row -> assertThat(row)
                .contains("2 of 2"));
        open("without-auditor");
        assertThat(rows(AUDITS)).hasSize(2).allSatisfy(row -> assertThat(row)
                .contains("Every auditor who may audit it has 2 audits already."));
    }

    @Test
    void anAuditIsHandedOverWithAReason() {
        allocate(round, 4);
        RoundAuditRow audit = audits().getFirst();
        open("");
        test(find(Button.class).withAriaLabel("Reassign " + audit.shortCode()).single())
                .click();
        press("Hand it over");
        assertThat(notices()).containsOnlyOnce("Choose an auditor.");
        chooseSomeoneElse();
        press("Hand it over");
        assertThat(notices()).containsOnlyOnce("Say why in at least 10 characters.");

        type("Reason", "On leave until the end of the month.");
        press("Hand it over");

        assertThat(notices()).contains("The audit is with ");
        assertThat(audits().getFirst().auditorId()).isNotEqualTo(audit.auditorId());
    }

    @Test
    void aCaseOfTheFrameIsAddedToTheTargetedAuditsOnce() {
        allocate(round, 4);
        String drawn = audits().getFirst().shortCode();
        open("");
        press("Add a targeted case");
        press("Add the case");
        assertThat(notices()).contains("Choose a case.");
        choose(drawn);
        type("Reason", "The director asks for it.");
        press("Add the case");
        assertThat(notices()).contains("The case is in this round already.");

        choose(otherThan(drawn));
        press("Add the case");

        assertThat(notices()).contains("is in the targeted audits. Allocate it next.");
        assertThat(rows(AUDITS)).hasSize(5).last().satisfies(row -> assertThat(row)
                .contains("Targeted: The director asks for it."));
        press("Allocate the audits");
        assertThat(notices()).contains("Allocated 1 audit.");
    }

    @Test
    void overdueAuditsCanBeShownAlone() {
        allocate(round, 4);
        street.clock().pass(Duration.ofDays(30));
        open("overdue");

        assertThat(rows(AUDITS)).hasSize(4).allSatisfy(row -> assertThat(row).contains("Overdue since 16/07/2025"));
    }

    @Test
    void closingSaysWhatItMeansBeforeItIsDone() {
        allocate(round, 4);
        UUID audit = audits().getFirst().id();
        String auditor = street.known().entrySet().stream()
                .filter(entry ->
                        entry.getValue().userId().equals(audits().getFirst().auditorId()))
                .findFirst()
                .orElseThrow()
                .getKey();
        street.answerAll(auditor, audit, AnswerCode.M);
        street.signOff(auditor, audit);
        open("");
        press("Close the round");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("1 signed-off audit becomes final")
                .contains("3 audits that are not signed off are recorded as not done");
        press("Close and publish");
        assertThat(notices()).contains("Say why audits are undone in at least 10 characters.");
        type("Why audits are undone", "Two auditors fell ill.");
        press("Close and publish");

        assertThat(notices()).contains("The round is closed: 1 of 4 audits is final.");
        assertThat(find(Button.class).withText("Close the round").exists()).isFalse();
        assertThat(rows(AUDITS)).noneMatch(row -> row.contains("Reassign"));
    }

    @Test
    void theIndependentAuditorDoesNotAllocate() {
        signIn("indy");
        open("");

        assertThat(words()).contains("Page not found");
    }

    private void draw(int size) {
        street.as("lead", () -> rounds.draw(round, size));
    }

    private void open(String show) {
        UI.getCurrent().navigate("rounds/" + round + "/audits", QueryParameters.of(RoundLinks.SHOW, show));
        roundTrip();
    }

    private List<RoundAuditRow> audits() {
        return street.as("lead", () -> book.audits(round));
    }

    @SuppressWarnings("unchecked")
    private void chooseSomeoneElse() {
        Select<Object> auditor = find(Select.class).withLabel("Auditor").single();
        test(auditor).selectItem(test(auditor).getSuggestions().getFirst());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> cases() {
        return find(ComboBox.class).withLabel("Case").single();
    }

    private void choose(String shortCode) {
        test(cases()).setFilter(shortCode);
        test(cases()).selectItem(test(cases()).getSuggestions().getFirst());
    }

    private String otherThan(String shortCode) {
        List<String> drawn = audits().stream().map(RoundAuditRow::shortCode).toList();
        test(cases()).setFilter("");
        return test(cases()).getSuggestions().stream()
                .map(label -> label.substring(0, label.indexOf(',')))
                .filter(code -> !drawn.contains(code) && !code.equals(shortCode))
                .findFirst()
                .orElseThrow();
    }
}
