package org.plumbline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;

/**
 * Writes one child's life in blocks of ordinary practice. What the blocks write keeps every limit of the rules with
 * some days to spare; whoever plants a delay says so with dates of its own. A story may run on past the county's end:
 * extracts show only what had happened by then.
 */
final class Story {

    private static final List<String> SOURCES = List.of(
            "q) 6: Police",
            "e) 2A: Schools",
            "g) 3A: Health services",
            "h) 3B: Health services",
            "k) 3E: Health services",
            "a) 1A: Individual",
            "n) 5A: LA services",
            "m) 4: Housing",
            "t) 9: Anonymous",
            "s) 8: Other");
    private static final List<String> NEEDS = List.of(
            "N1 - Abuse or neglect",
            "N5 - Family dysfunction",
            "N4 - Family in acute stress",
            "N3 - Parental disability or illness",
            "N6 - Socially unacceptable behaviour",
            "N2 - Child’s disability");

    final Dice dice;
    final LocalDate end;
    final Life life = new Life();
    private final WorkingDays days;
    private final List<Consumer<CaseRecord>> amendments = new ArrayList<>();

    /** The first of a month. */
    LocalDate born;

    /** Nothing but what is planted is amiss, not even in the past. */
    boolean steady;

    boolean disabled;
    boolean asylumSeeking;

    Story(Dice dice, WorkingDays days, LocalDate end) {
        this.dice = dice;
        this.days = days;
        this.end = end;
        this.born = end.minusMonths(dice.between(26, 190)).withDayOfMonth(1);
        this.disabled = dice.percent(11);
    }

    /** The events in the case system differ from ordinary practice. */
    void recorded(Consumer<CaseRecord> amendment) {
        amendments.add(amendment);
    }

    List<Consumer<CaseRecord>> amendments() {
        return amendments;
    }

    /** The day itself or the last working day before it. */
    LocalDate working(LocalDate day) {
        LocalDate found = day;
        while (!days.isWorkingDay(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    /** A working day about so many days before the end. */
    LocalDate ago(int calendarDays) {
        return working(end.minusDays(calendarDays));
    }

    /** So many working days after the day. */
    LocalDate after(LocalDate day, int workingDays) {
        return days.add(day, workingDays);
    }

    /** The working day from which exactly so many working days have passed at the end. */
    LocalDate workingDaysAgo(int workingDays) {
        LocalDate day = working(end);
        while (days.between(day, end) < workingDays) {
            day = working(day.minusDays(1));
        }
        return day;
    }

    /** The earliest working day from which so many working days are not yet over at the end: a limit is met exactly. */
    LocalDate dueAtEnd(int workingDays) {
        LocalDate day = workingDaysAgo(workingDays);
        return days.add(day, workingDays).isBefore(end) ? days.add(day, 1) : day;
    }

    /** The earliest day from which so many months are not yet over at the end: a limit of months is met exactly. */
    LocalDate monthsAgo(int months) {
        LocalDate day = end.minusMonths(months);
        while (day.plusMonths(months).isBefore(end)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The first of a calendar month so many months before the month of the end. */
    LocalDate firstOfMonth(int monthsBefore) {
        return end.withDayOfMonth(1).minusMonths(monthsBefore);
    }

    /** What was amiss before this day has been put right since; only the rounds of its time saw it. */
    LocalDate longAgo() {
        return end.minusDays(60);
    }

    String needCode() {
        return disabled && dice.percent(60) ? NEEDS.getLast() : NEEDS.get(dice.weighted(55, 20, 10, 9, 6, 0));
    }

    void contact(LocalDate on) {
        life.contacts.add(new Life.Contact(on, source()));
    }

    /** A contact taken as a referral; one that goes nowhere stays with the front door. */
    void referred(LocalDate on, boolean noFurtherAction) {
        String source = source();
        life.contacts.add(new Life.Contact(on, source));
        life.referrals.add(new Life.Referral(on, source, noFurtherAction));
        life.desks.add(Staff.desk(dice, on, noFurtherAction ? "FD" : "AS"));
    }

    /** A referral assessed in time; answers the day of authorisation. */
    LocalDate opened(LocalDate referral, boolean needed) {
        referred(referral, false);
        return assessed(after(referral, dice.below(2)), working(referral.plusDays(dice.between(26, 57))), needed);
    }

    /** An assessment; no two are authorised on one day, because a workbook's rows could not keep them apart. */
    LocalDate assessed(LocalDate start, @Nullable LocalDate authorised, boolean needed) {
        LocalDate day = authorised;
        while (day != null && isAuthorisedOn(day)) {
            day = after(day, 1);
        }
        life.assessments.add(new Life.Assessment(start, day, needed));
        return day == null ? end : day;
    }

    private boolean isAuthorisedOn(LocalDate day) {
        return life.assessments.stream().anyMatch(it -> day.equals(it.authorised()));
    }

    /** Referral, assessment, nothing more needed. */
    LocalDate closedAfterAssessment(LocalDate referral) {
        LocalDate authorised = opened(referral, false);
        life.needs.add(new Life.Need(
                referral, needCode(), authorised, "RC8 - Case closed after assessment, no further action"));
        seen(referral.plusDays(2), authorised);
        return authorised;
    }

    /** A child in need, seen about every three weeks and assessed afresh each year; open where {@code closed} is not given. */
    void inNeed(LocalDate referral, @Nullable LocalDate closed) {
        LocalDate authorised = opened(referral, true);
        need(referral, closed);
        served(authorised);
        seen(referral.plusDays(2), closed == null ? end : closed);
        assessedYearly(authorised, closed == null ? end : closed);
    }

    void need(LocalDate start, @Nullable LocalDate closed) {
        String reason = "RC7 - Services ceased for any other reason, including child no longer in need";
        life.needs.add(new Life.Need(start, needCode(), closed, closed == null ? null : reason));
    }

    /** The long-term team takes over, and now and then a colleague there. */
    void served(LocalDate from) {
        Life.Desk desk = Staff.desk(dice, from, disabled ? "CD" : "SG");
        life.desks.add(desk);
        if (dice.percent(20) && !steady) {
            life.desks.add(Staff.colleague(dice, from.plusDays(dice.between(90, 300)), desk));
        }
    }

    void seen(LocalDate from, LocalDate until) {
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(dice.between(12, 21))) {
            life.needVisits.add(working(day));
        }
    }

    void assessedYearly(LocalDate lastAuthorised, LocalDate until) {
        LocalDate start = working(lastAuthorised.plusDays(dice.between(285, 310)));
        if (dice.percent(25) && !steady && start.plusDays(150).isBefore(longAgo())) {
            start = working(start.plusDays(dice.between(70, 110)));
        }
        while (start.isBefore(until)) {
            LocalDate authorised = working(start.plusDays(dice.between(18, 38)));
            assessed(start, authorised, true);
            start = working(authorised.plusDays(dice.between(285, 310)));
        }
    }

    private String source() {
        return SOURCES.get(dice.weighted(28, 20, 7, 6, 6, 12, 9, 3, 3, 6));
    }
}
