package org.plumbline.timeline;

import static org.plumbline.casefile.contract.EventType.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;

/**
 * A period in which the case was open.
 *
 * @param until the day of closing; absent while it is open
 */
public record OpenPeriod(LocalDate from, @Nullable LocalDate until) {

    private static final Set<EventType> OPENS = EnumSet.of(
            REFERRAL,
            REFERRAL_DECISION,
            ALLOCATION,
            ASSESSMENT_START,
            S47_START,
            CIN_PLAN_START,
            CP_PLAN_START,
            CLA_START);

    /**
     * Every period up to the as-of date, in order. The present one begins with the first day open; earlier ones, and
     * those after a closing on file, are known by their first event that opens a case. A contact is no open case.
     */
    public static List<OpenPeriod> of(Timeline timeline) {
        CaseHistory history = timeline.history();
        if (history.caseType() == CaseType.CONTACT) {
            return List.of();
        }
        LocalDate closedOn = timeline.isOpen() ? null : history.closedOn();
        List<OpenPeriod> all = new ArrayList<>();
        LocalDate from = null;
        boolean present = false;
        for (CaseEvent event : timeline.events()) {
            if (!present && reaches(event, history.openFrom(), closedOn)) {
                present = true;
                from = history.openFrom();
            }
            if (event.type() == CASE_CLOSED) {
                if (from != null) {
                    all.add(new OpenPeriod(from, event.date()));
                }
                from = null;
            } else if (from == null && OPENS.contains(event.type()) && !isOver(event.date(), closedOn)) {
                from = event.date();
            }
        }
        if (!present) {
            from = history.openFrom().isAfter(timeline.asOf()) ? null : history.openFrom();
        }
        if (from != null) {
            all.add(new OpenPeriod(from, closedOn));
        }
        return all;
    }

    /** Whether the event belongs to the present period; a closing on its first day ends the one before. */
    private static boolean reaches(CaseEvent event, LocalDate openFrom, @Nullable LocalDate closedOn) {
        boolean closesEarlier = event.type() == CASE_CLOSED && !openFrom.equals(closedOn);
        return event.date().isAfter(openFrom) || event.date().equals(openFrom) && !closesEarlier;
    }

    private static boolean isOver(LocalDate day, @Nullable LocalDate closedOn) {
        return closedOn != null && !day.isBefore(closedOn);
    }

    /** Whether the case was open on the day; on the day of closing it no longer is. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
