package org.plumbline.ui.round;

import java.util.List;
import org.plumbline.audit.draw.RoundRow;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundResponse;
import org.plumbline.audit.round.RoundState;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.instrument.Instrument;
import org.plumbline.ui.part.Dates;

/** What the pages of a round say alike. */
final class RoundWords {

    private RoundWords() {}

    /** How a round is called among others: a monthly one by its month. */
    static String name(RoundRow round) {
        return round.kind() == RoundKind.MONTHLY ? EnglishDates.month(round.month()) : round.title();
    }

    /** A page's title such as "Audits of July 2025" or "Audits: NFA contacts, July 2025". */
    static String of(String what, RoundView round) {
        return round.kind() == RoundKind.MONTHLY
                ? what + " of " + EnglishDates.month(round.month())
                : what + ": " + round.title();
    }

    /** How many audits of a round that runs are begun. */
    static String started(RoundResponse response) {
        return response.started() == 0
                ? "None is begun."
                : EnglishNumbers.count(response.started(), "audit is begun.", "audits are begun.");
    }

    /** What became of a closed round: what is final, and what was not done. */
    static String closed(RoundResponse response) {
        int missing = response.all() - response.submitted();
        String end = response.submitted() == 0 ? "The round is closed." : "The round is closed. Its grades are final.";
        return missing == 0
                ? end
                : end + " " + EnglishNumbers.count(missing, "audit was not done.", "audits were not done.");
    }

    static List<String> themes(List<String> codes, Instrument instrument) {
        return codes.stream().map(code -> instrument.theme(code).name()).toList();
    }

    /** By when the audits should be with their auditors, while they are not; also once that day is over. */
    static String deadline(RoundView round) {
        return round.kind() == RoundKind.MONTHLY
                        && (round.state() == RoundState.OPEN || round.state() == RoundState.DRAWN)
                ? " Last day for giving the audits to their auditors: %s.".formatted(Dates.day(round.allocateBy()))
                : "";
    }
}
