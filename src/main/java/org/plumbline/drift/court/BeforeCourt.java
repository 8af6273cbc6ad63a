package org.plumbline.drift.court;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * How long work with a family before court has lasted, and when it was last looked at.
 *
 * @param lastStep the latest of the decision and its meetings and reviews
 * @param end what ended it, absent while it lasts
 * @param until the day it ended, or the last day on which it was looked at
 * @param open whether it still lasts
 */
public record BeforeCourt(
        CourtLimits limits,
        CaseEvent decision,
        CaseEvent lastStep,
        @Nullable CaseEvent end,
        LocalDate until,
        boolean open)
        implements Grounds {

    /** Days since the decision. */
    public long getDays() {
        return ChronoUnit.DAYS.between(decision.date(), until);
    }

    /** Days since the family's case was last looked at. */
    public long getDaysUnreviewed() {
        return ChronoUnit.DAYS.between(lastStep.date(), until);
    }

    /** The first day on which it had lasted longer. */
    public LocalDate lastedLongerThan(int days) {
        return decision.date().plusDays(days + 1L);
    }

    /** The first day on which it had not been looked at for longer. */
    public LocalDate unreviewedLongerThan(int days) {
        return lastStep.date().plusDays(days + 1L);
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(decision, Objects.equals(decision, lastStep) ? null : lastStep, end);
    }

    @Override
    public String words() {
        return "Decided on " + Phrases.date(decision.date()) + ", "
                + (open ? "open for " + Phrases.days(getDays()) : "ended after " + Phrases.days(getDays()))
                + "; last looked at on " + Phrases.date(lastStep.date()) + ".";
    }
}
