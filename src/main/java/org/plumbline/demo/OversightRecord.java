package org.plumbline.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;

/** Supervision every month, a manager's look now and then, and a chronology brought up to date before each conference. */
final class OversightRecord {

    /** Longer ago nobody asks when a case was supervised. */
    private static final int KNOWN_MONTHS = 14;

    private final CaseRecord record;
    private final Story story;

    private OversightRecord(CaseRecord record) {
        this.record = record;
        story = record.story;
    }

    static void write(CaseRecord record) {
        OversightRecord oversight = new OversightRecord(record);
        Life life = record.story.life;
        life.needs.forEach(it -> oversight.overseen(it.start(), it.closed()));
        if (life.leaver != null) {
            oversight.overseen(life.leaver.from(), null);
        }
        for (RecordedEvent conference : record.events(EventType.CONFERENCE)) {
            record.add(
                    EventType.CHRONOLOGY_UPDATE,
                    oversight.story.working(conference.on().minusDays(record.dice.between(3, 6))));
        }
    }

    private void overseen(LocalDate start, @Nullable LocalDate closed) {
        LocalDate known = story.end.minusMonths(KNOWN_MONTHS);
        LocalDate from = start.isBefore(known) ? known : start;
        LocalDate until = closed == null ? story.end : closed;
        for (LocalDate day = from.plusDays(record.dice.between(5, 9));
                !day.isAfter(until);
                day = day.plusDays(record.dice.between(23, 26))) {
            record.add(
                    EventType.SUPERVISION,
                    story.working(day),
                    "caseDiscussed",
                    true,
                    "reflective",
                    record.dice.percent(50),
                    "childVoiceDiscussed",
                    true,
                    "actionsReviewed",
                    true);
        }
        for (LocalDate day = from.plusDays(100); !day.isAfter(until); day = day.plusDays(150)) {
            record.add(EventType.MANAGEMENT_OVERSIGHT, story.working(day), "rationale", true);
        }
        for (LocalDate day = from.plusDays(record.dice.between(4, 9));
                !day.isAfter(until);
                day = day.plusDays(record.dice.between(100, 130))) {
            record.add(EventType.CHRONOLOGY_UPDATE, story.working(day));
        }
    }
}
