package org.plumbline.intake.upload;

import java.time.LocalDate;
import org.plumbline.casefile.contract.EventType;

/**
 * From which day on files may hold every event of a type, as far as one can guess. Nothing counts as complete before the
 * person says so.
 *
 * @param events how many events of the type can be used
 * @param earliest the day of the earliest of them
 * @param from that day, or an earlier one on which what is complete already ends
 * @param onlyAdds whether the files cannot hold every event of the type, so that nothing is proposed but additions
 */
public record ProposedCover(EventType type, int events, LocalDate earliest, LocalDate from, boolean onlyAdds) {}
