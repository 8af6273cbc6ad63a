package org.plumbline.drift.oversight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.ground.Grounds;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;

/**
 * The latest whole months in which the case was open, and those of them without supervision of the child's case.
 *
 * @param whole months looked at, the earliest first
 * @param missed those without supervision
 * @param enoughFrom the first day on which enough whole months had passed
 * @param shown the supervisions held, or else something that shows the case
 */
public record SupervisionMonths(
        OversightLimits limits,
        List<YearMonth> whole,
        List<YearMonth> missed,
        LocalDate enoughFrom,
        List<CaseEvent> shown)
        implements Grounds {

    /** How many months went without. */
    public int getMissedCount() {
        return missed.size();
    }

    /** The first day on which so many had gone without. */
    public LocalDate dayOf(int n) {
        LocalDate over = OversightFacts.dayAfter(missed.get(n - 1));
        return over.isBefore(enoughFrom) ? enoughFrom : over;
    }

    @Override
    public boolean restsOnAbsence() {
        return true;
    }

    @Override
    public List<EventRef> evidence() {
        return Phrases.refs(shown);
    }

    @Override
    public String words() {
        return "No supervision of this case in "
                + missed.stream().map(EnglishDates::monthInFigures).collect(Collectors.joining(", ")) + ", "
                + Phrases.count(missed.size(), "month") + " of the last " + whole.size() + ".";
    }
}
