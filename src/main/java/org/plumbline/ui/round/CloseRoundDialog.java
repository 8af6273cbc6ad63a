package org.plumbline.ui.round;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundResponse;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.instrument.OwnWords;
import org.plumbline.ui.form.ReasonDialog;

/** Says what closing a round means before it is done, and asks why where audits are undone. */
final class CloseRoundDialog extends ReasonDialog {

    CloseRoundDialog(RoundView round, Function<OwnWords, Reply> close) {
        super(
                "Close the %s?"
                        .formatted(
                                round.kind() == RoundKind.MONTHLY
                                        ? "round of " + EnglishDates.month(round.month())
                                        : "round \"%s\"".formatted(round.title())),
                "Why audits are undone",
                "It is shown in the report and on the round's page.",
                "Close and publish",
                close,
                new Paragraph(words(round.response())));
        if (round.response().submitted() == round.response().all()) {
            hideReason();
        }
    }

    private static String words(RoundResponse response) {
        int missing = response.all() - response.submitted();
        String done = response.submitted() == 0
                ? "No audit is signed off, so there is no grade."
                : "%s final: no answer and no grade changes any more."
                        .formatted(EnglishNumbers.count(
                                response.submitted(), "signed-off audit becomes", "signed-off audits become"));
        return "%s %s The subcommittee can read the report from then on. This cannot be undone."
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
