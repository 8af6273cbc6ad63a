package org.plumbline.audit.round;

import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.Instruments;
import org.springframework.stereotype.Component;

/** How people call a round. */
@Component
public class RoundTitles {

    private final Instruments instruments;

    RoundTitles(Instruments instruments) {
        this.instruments = instruments;
    }

    /** Such as "Round of July 2025", "NFA contacts, July 2025" or "Census of Section 20, July 2025". */
    public String of(Round round) {
        String month = EnglishDates.month(round.month());
        String theme = instruments
                .byPack(round.packId())
                .theme(round.themes().getFirst())
                .name();
        return switch (round.kind()) {
            case MONTHLY -> "Round of " + month;
            case THEMATIC -> theme + ", " + month;
            case CENSUS -> "Census of " + theme + ", " + month;
        };
    }
}
