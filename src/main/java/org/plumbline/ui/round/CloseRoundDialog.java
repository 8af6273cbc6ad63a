package org.plumbline.ui.round;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.form.RoundResponse;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.calendar.EnglishDates;

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
        return "%d signed-off audits become final: no answer and no grade changes any more. %s This cannot be undone."
                .formatted(
                        response.submitted(),
                        missing == 0
                                ? "None is missing."
                                : "%d that are not signed off are recorded as not done and lower the response."
                                        .formatted(missing));
    }
}
