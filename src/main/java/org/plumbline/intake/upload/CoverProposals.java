package org.plumbline.intake.upload;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.cover.CoverSpan;
import org.plumbline.casefile.cover.CoverTable;
import org.plumbline.intake.events.CheckedEvents;
import org.springframework.stereotype.Component;

/** Guesses from which day on files of events are complete, for the person who knows it to confirm. */
@Component
class CoverProposals {

    private final CoverTable table;

    CoverProposals(CoverTable table) {
        this.table = table;
    }

    List<ProposedCover> of(CheckedEvents files) {
        Map<EventType, LocalDate> goesOn = new EnumMap<>(EventType.class);
        for (CoverSpan span : table.spans()) {
            goesOn.merge(span.type(), span.until().plusDays(1), CoverProposals::later);
        }
        return files.earliest().entrySet().stream()
                .map(each -> new ProposedCover(
                        each.getKey(),
                        files.check().counts().getOrDefault(each.getKey(), 0),
                        each.getValue(),
                        earlier(each.getValue(), goesOn.getOrDefault(each.getKey(), each.getValue())),
                        !files.whole().contains(each.getKey())))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
