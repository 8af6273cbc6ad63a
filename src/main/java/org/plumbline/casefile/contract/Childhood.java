package org.plumbline.casefile.contract;

import static org.plumbline.casefile.contract.EventType.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days on which something can have happened to a child.
 *
 * @param birthMonth absent when not known or when the child is unborn
 * @param expectedDelivery only for an unborn child
 */
public record Childhood(
        @Nullable YearMonth birthMonth, @Nullable LocalDate expectedDelivery) {

    /** The length of a pregnancy: before it nothing can be written of a child. */
    public static final int DAYS_BEFORE_BIRTH = 280;

    /** Steps that begin with birth; every other step can be about an unborn child. */
    private static final Set<EventType> AFTER_BIRTH = EnumSet.of(
            CLA_START,
            CLA_END,
            LEGAL_STATUS_START,
            PLACEMENT_START,
            TEMPORARY_APPROVAL_EXTENDED,
            FEWER_VISITS_AGREED,
            PLACEMENT_END,
            CLA_REVIEW,
            HEALTH_ASSESSMENT,
            DENTAL_CHECK,
            PEP,
            MISSING_START,
            MISSING_END,
            RHI);

    /** Whether the step can have happened on the day; without a known birth every day will do. */
    public boolean couldHold(EventType type, LocalDate day) {
        LocalDate birth = birthMonth == null ? expectedDelivery : birthMonth.atDay(1);
        boolean beforePregnancy = birth != null && day.isBefore(birth.minusDays(DAYS_BEFORE_BIRTH));
        return !beforePregnancy && !(AFTER_BIRTH.contains(type) && isBeforeBirth(day));
    }

    /** Whether a step that begins with birth lies before the day on which the child is due; it may have come early. */
    public boolean isBeforeDue(EventType type, LocalDate day) {
        return expectedDelivery != null && AFTER_BIRTH.contains(type) && day.isBefore(expectedDelivery);
    }

    /** Whether the day lies before the month of birth. */
    public boolean isBeforeBirth(LocalDate day) {
        return birthMonth != null && day.isBefore(birthMonth.atDay(1));
    }
}
