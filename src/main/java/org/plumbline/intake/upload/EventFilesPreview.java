package org.plumbline.intake.upload;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.casefile.snapshot.ImportResult;
import org.plumbline.intake.events.EventFilesCheck;

/**
 * What files of events hold and what accepting them would do. Nothing is stored yet.
 *
 * @param token names the files until they are accepted or cancelled, for their owner only
 * @param shown what accepting them would do, as at the day that the dates suggest, if they only add some events
 * @param proposals what they may hold completely, type by type; it counts only where the person says so
 */
public record EventFilesPreview(UUID token, EventFilesCheck check, Forecast shown, List<ProposedCover> proposals) {

    public EventFilesPreview {
        proposals = List.copyOf(proposals);
    }

    /** The day of the extract as the dates suggest: that of the latest step. */
    public LocalDate asAt() {
        return shown.asAt();
    }

    /** Every type as proposed, for every team. */
    public List<TypeCover> asProposed() {
        return proposals.stream()
                .filter(each -> !each.onlyAdds())
                .map(each -> new TypeCover(each.type(), each.from(), Set.of()))
                .toList();
    }

    /** What accepting them would add and change. */
    public ImportResult forecast() {
        return shown.result();
    }
}
