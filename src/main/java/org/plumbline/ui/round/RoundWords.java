package org.plumbline.ui.round;

import java.util.List;
import org.plumbline.audit.RoundState;
import org.plumbline.audit.RoundView;
import org.plumbline.instrument.Instrument;
import org.plumbline.ui.part.Dates;

/** What the pages of a round say alike. */
final class RoundWords {

    private RoundWords() {}

    static List<String> themes(List<String> codes, Instrument instrument) {
        return codes.stream().map(code -> instrument.theme(code).name()).toList();
    }

    /** By when the audits should be with their auditors, while they are not. */
    static String deadline(RoundView round) {
        return round.state() == RoundState.OPEN || round.state() == RoundState.DRAWN
                ? " The audits should be with their auditors by %s.".formatted(Dates.day(round.allocateBy()))
                : "";
    }
}
