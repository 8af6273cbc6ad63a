package org.plumbline.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.plumbline.casefile.contract.EventType;

/** Periods of care: legal status, placements, reviews, visits, and what followed when a child went missing. */
final class CareRecord {

    private static final LocalTime EVENING = LocalTime.of(21, 30);
    private static final LocalTime MORNING = LocalTime.of(9, 15);

    private final CaseRecord record;
    private final Story story;

    private CareRecord(CaseRecord record) {
        this.record = record;
        story = record.story;
    }

    static void write(CaseRecord record) {
        CareRecord writer = new CareRecord(record);
        record.story.life.care.forEach(writer::care);
    }

    private void care(Life.Care care) {
        record.add(EventType.CLA_START, care.start());
        legalStatuses(care);
        placements(care);
        reviews(care);
        care.visits().stream().distinct().forEach(day -> NeedRecord.visit(record, "CLA", day, record.dice.percent(85)));
        for (int i = 0; i < care.missing().size(); i++) {
            missing("M" + i, care.missing().get(i));
        }
        if (care.end() != null) {
            record.add(EventType.CLA_END, care.end());
        }
    }

    private void legalStatuses(Life.Care care) {
        care.legal()
                .forEach(it -> record.add(
                        EventType.LEGAL_STATUS_START,
                        it.from(),
                        "code",
                        FrontDoorRecord.code(it.code()),
                        "uasc",
                        story.asylumSeeking ? true : null));
    }

    private void placements(Life.Care care) {
        for (int i = 0; i < care.placements().size(); i++) {
            Life.Placement placement = care.placements().get(i);
            record.add(
                    EventType.PLACEMENT_START,
                    placement.from(),
                    "placement",
                    "L" + i,
                    "type",
                    FrontDoorRecord.code(placement.type()),
                    "provider",
                    FrontDoorRecord.code(placement.provider()));
        }
    }

    private void reviews(Life.Care care) {
        for (int i = 0; i < care.reviews().size(); i++) {
            record.add(
                    EventType.CLA_REVIEW,
                    care.reviews().get(i),
                    "number",
                    i + 1,
                    "progress",
                    record.dice.percent(60) ? "GOOD" : "SOME",
                    "participation",
                    "PN1",
                    "recordDate",
                    story.after(care.reviews().get(i), record.dice.between(5, 12)));
        }
    }

    private void missing(String episode, Life.Missing missing) {
        LocalDate back = missing.back();
        record.addAt(EventType.MISSING_START, back.minusDays(1), EVENING, "episode", episode);
        record.addAt(EventType.MISSING_END, back, MORNING, "episode", episode);
        boolean talked = missing.offered() && missing.accepted();
        record.add(
                EventType.RHI,
                back.plusDays(1),
                "episode",
                episode,
                "offered",
                missing.offered(),
                "accepted",
                missing.offered() ? missing.accepted() : null,
                "completedDate",
                talked ? back.plusDays(1) : null);
    }
}
