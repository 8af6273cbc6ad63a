package org.plumbline.ui.round;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.form.RoundResponse;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;

/** Says what closing a round means before it is done. */
final class CloseRoundDialog extends ConfirmDialog {

    CloseRoundDialog(RoundView round, Runnable close) {
        super(
                "Close the %s?"
                        .formatted(
                                round.kind() == RoundKind.MONTHLY
                                        ? "round of " + EnglishDates.month(round.month())
                                        : "round \"%s\"".formatted(round.title())),
                words(round.response()),
                "Close the round",
                confirm -> close.run());
        setCancelable(true);
    }

    private static String words(RoundResponse response) {
        int missing = response.all() - response.submitted();
        String done = response.submitted() == 0
                ? "No audit is signed off, so there is no grade."
                : "%s final: no answer and no grade changes any more."
                        .formatted(EnglishNumbers.count(
                                response.submitted(), "signed-off audit becomes", "signed-off audits become"));
        return "%s %s This cannot be undone."
                .formatted(
                        done,
                        missing == 0
                                ? "None is missing."
                                : "%s recorded as not done and lower%s the response."
                                        .formatted(
                                                EnglishNumbers.count(
                                                        missing,
                                                        "audit that is not signed off is",
                                                        "audits that are not signed off are"),
                                                EnglishNumbers.either(missing, "s", "")));
    }
}
