package org.plumbline.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a period of being looked after; fields are changed before {@link #write}. */
final class CareStory {

    /** Past this age no health check of the last year fell into the years of half-yearly checks. */
    private static final int SIX = 6;

    private final Story story;
    final LocalDate start;

    @Nullable
    LocalDate ceased;

    String legal = "C2: FCO";

    Life.@Nullable Permanence permanence;

    /** Later placements, in order. */
    List<LocalDate> moves = List.of();

    /** The reviews as held; worked out in time when not given. */
    @Nullable
    List<LocalDate> reviews;

    @Nullable
    LocalDate lastVisit;

    @Nullable
    LocalDate lastHealth;

    List<Life.Missing> missing = List.of();

    boolean fosteredForGood;

    CareStory(Story story, LocalDate start) {
        this.story = story;
        this.start = start;
        permanence = new Life.Permanence(
                story.working(start.plusDays(story.dice.between(50, 78))),
                story.dice.pick(List.of("a) Return to family", "c) SGO/CAO", "f) Long-term fostering")));
    }

    /** The child comes into care some weeks after a referral. */
    void writeFromReferral() {
        LocalDate referral = story.working(start.minusDays(story.dice.between(20, 60)));
        story.opened(referral, true);
        story.need(referral, ceased);
        story.seen(referral.plusDays(2), start);
        write();
    }

    /** The child has been in care for years: the referral lies before everything that is known. */
    void writeLongStanding() {
        story.need(start, ceased);
        write();
    }

    /** The child's case is written already. */
    void writeKnown() {
        write();
    }

    private void write() {
        LocalDate until = ceased == null ? story.end : ceased;
        List<LocalDate> placed = new ArrayList<>(List.of(start));
        placed.addAll(moves);
        List<Life.Placement> placements = new ArrayList<>();
        List<LocalDate> visits = new ArrayList<>();
        for (int i = 0; i < placed.size(); i++) {
            placements.add(placement(placed.get(i)));
            LocalDate next = i + 1 < placed.size() ? placed.get(i + 1) : until;
            visit(visits, placed.get(i), next);
            assess(placed.get(i), next);
        }
        story.life.desks.add(Staff.desk(story.dice, start, "CL"));
        story.life.care.add(new Life.Care(
                start,
                story.needCode(),
                ceased,
                ceased == null ? null : "e) E4A: Returned home to live with parents or relatives - part of planning",
                permanence,
                List.of(new Life.LegalStatus(start, legal)),
                placements,
                reviews == null ? reviewsInTime(until) : reviews,
                cut(visits),
                every(18, monthsBetweenHealthChecks(), lastHealth == null ? until : lastHealth, lastHealth),
                every(70, 330, until, null),
                missing));
    }

    private Life.Placement placement(LocalDate from) {
        if (fosteredForGood) {
            return new Life.Placement(from, "d) U4: Foster placement - long term", "b) PR1: Own provision", true);
        }
        return switch (story.dice.weighted(55, 20, 15, 10)) {
            case 0 -> new Life.Placement(from, "f) U6: Foster placement - not FFA", "b) PR1: Own provision", true);
            case 1 -> new Life.Placement(from, "f) U6: Foster placement - not FFA", "e) PR4: Private provision", false);
            case 2 ->
                new Life.Placement(from, "c) U3: Foster placement - relative - not FFA", "b) PR1: Own provision", true);
            default -> new Life.Placement(from, "p) K2: Children’s Homes", "e) PR4: Private provision", false);
        };
    }

    private void visit(List<LocalDate> visits, LocalDate from, LocalDate until) {
        LocalDate day = from.plusDays(story.dice.between(2, 5));
        while (day.isBefore(until)) {
            LocalDate visit = story.working(day);
            visits.add(visit.isBefore(from) ? day : visit);
            day = day.plusDays(story.dice.between(24, 35));
        }
    }

    private List<LocalDate> cut(List<LocalDate> visits) {
        if (lastVisit == null) {
            return visits;
        }
        List<LocalDate> kept = new ArrayList<>(
                visits.stream().filter(day -> day.isBefore(lastVisit)).toList());
        kept.add(lastVisit);
        return kept;
    }

    private void assess(LocalDate from, LocalDate until) {
        LocalDate begun = story.working(from.plusDays(story.dice.between(6, 12)));
        LocalDate authorised = story.working(begun.plusDays(story.dice.between(14, 30)));
        story.assessed(begun, authorised, true);
        story.assessedYearly(authorised, until.isBefore(story.end) ? until.minusDays(60) : until);
    }

    private List<LocalDate> reviewsInTime(LocalDate until) {
        List<LocalDate> held = new ArrayList<>();
        LocalDate day = story.working(start.plusDays(story.dice.between(18, 26)));
        int gap = story.dice.between(70, 84);
        while (day.isBefore(until)) {
            held.add(day);
            day = story.working(day.plusDays(gap));
            gap = story.dice.between(140, 170);
        }
        return held;
    }

    private int monthsBetweenHealthChecks() {
        boolean small = Period.between(story.born, story.end).getYears() <= SIX;
        return small ? 165 : 330;
    }

    private List<LocalDate> every(int first, int gap, LocalDate until, @Nullable LocalDate last) {
        List<LocalDate> checks = new ArrayList<>();
        LocalDate day = story.working(start.plusDays(first));
        while (day.isBefore(until)) {
            checks.add(day);
            day = story.working(day.plusDays(story.dice.between(gap - 20, gap)));
        }
        if (last != null) {
            checks.add(last);
        }
        return checks;
    }
}
