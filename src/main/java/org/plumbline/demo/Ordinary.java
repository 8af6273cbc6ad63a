package org.plumbline.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The stories of children whose cases are in good order: most of a county, in the proportions of a real one. */
final class Ordinary {

    private static final int DAYS = 728;
    private static final List<String> ORGANISATIONS =
            List.of("School", "Family hub", "Health visiting service", "Youth service", "Local authority");
    private static final List<String> ACTIVITIES = List.of(
            "F2: Full time in education other than higher",
            "F3: Full time in training or employment",
            "G5: Not in education, employment or training - other");
    private static final List<String> HOMES = List.of(
            "U: Independent living",
            "D: Semi-independent, transitional accommodation and self-contained accommodation",
            "Z: With former foster carers",
            "E: Supported lodgings");

    private Ordinary() {}

    static void write(Story story) {
        Dice dice = story.dice;
        if (dice.percent(10)) {
            story.born = story.end.minusMonths(dice.between(2, 25)).withDayOfMonth(1);
        }
        switch (dice.weighted(24, 7, 5, 20, 22, 9, 5, 6, 2)) {
            case 0 -> contactsOnly(story);
            case 1 -> story.referred(some(story, 1), true);
            case 2 -> earlyHelp(story);
            case 3 -> story.closedAfterAssessment(some(story, 1));
            case 4 -> inNeed(story);
            case 5 -> protectedByPlan(story);
            case 6 -> cameIntoCare(story);
            case 7 -> longInCare(story);
            default -> leftCare(story);
        }
    }

    private static void contactsOnly(Story story) {
        int contacts = story.dice.weighted(80, 20) + 1;
        for (int i = 0; i < contacts; i++) {
            story.contact(some(story, 1));
        }
    }

    private static void earlyHelp(Story story) {
        LocalDate start = some(story, 10);
        story.contact(start.minusDays(3));
        story.life.earlyHelp.add(new Life.EarlyHelp(
                start, story.working(start.plusDays(story.dice.between(30, 150))), story.dice.pick(ORGANISATIONS)));
    }

    private static void inNeed(Story story) {
        LocalDate referral = some(story, 2);
        LocalDate closed = story.working(referral.plusDays(story.dice.between(110, 520)));
        story.inNeed(referral, closed);
        if (story.dice.percent(20)) {
            LocalDate strategy = story.working(referral.plusDays(story.dice.between(5, 60)));
            story.life.enquiries.add(new Life.Enquiry(strategy, story.working(strategy.plusDays(12)), null, false));
        }
    }

    private static void protectedByPlan(Story story) {
        ProtectionStory plan = ProtectionStory.from(story, some(story, 2));
        plan.planEnd = story.working(plan.conference.plusDays(story.dice.between(130, 430)));
        plan.closed = story.working(plan.planEnd.plusDays(story.dice.between(95, 150)));
        plan.write();
    }

    private static void cameIntoCare(Story story) {
        if (story.dice.percent(12)) {
            cameAlone(story);
            return;
        }
        CareStory care = new CareStory(story, some(story, 12));
        care.legal = story.dice.pick(List.of("V2: Single period under S20", "C1: ICO", "C1: ICO", "C2: FCO"));
        if (story.dice.percent(35)) {
            care.ceased = story.working(care.start.plusDays(story.dice.between(70, 480)));
        }
        LocalDate late = story.working(care.start.plusDays(story.dice.between(140, 270)));
        if (story.dice.percent(40) && late.isBefore(story.longAgo()) && care.permanence != null) {
            care.permanence = new Life.Permanence(late, care.permanence.code());
        }
        if (story.dice.percent(15)) {
            moves(care, story.working(care.start.plusDays(story.dice.between(40, 200))));
        }
        care.writeFromReferral();
    }

    /** A young person who came to the country alone. */
    private static void cameAlone(Story story) {
        story.asylumSeeking = true;
        story.born = story.end.minusMonths(story.dice.between(188, 208)).withDayOfMonth(1);
        CareStory care = new CareStory(story, story.ago(story.dice.between(20, 330)));
        care.legal = "V2: Single period under S20";
        care.permanence =
                new Life.Permanence(story.working(care.start.plusDays(60)), "d) Supported living in the community");
        care.writeLongStanding();
    }

    private static void longInCare(Story story) {
        story.born = story.end.minusMonths(story.dice.between(50, 204)).withDayOfMonth(1);
        long life = ChronoUnit.DAYS.between(story.born, story.end);
        CareStory care = new CareStory(story, story.ago(story.dice.between(800, (int) Math.min(2900, life - 60))));
        care.fosteredForGood = story.dice.percent(70);
        if (story.dice.percent(25)) {
            moves(care, story.ago(story.dice.between(20, 500)));
        }
        if (story.dice.percent(12) && story.born.plusYears(11).isBefore(story.end)) {
            care.missing =
                    List.of(new Life.Missing(story.ago(story.dice.between(5, 350)), true, story.dice.percent(60)));
        }
        if (story.dice.percent(8)) {
            forAdoption(story, care);
        }
        care.writeLongStanding();
    }

    private static void forAdoption(Story story, CareStory care) {
        LocalDate decision = story.ago(story.dice.between(30, 340));
        care.permanence = new Life.Permanence(care.start.plusDays(75), "b) Adoption");
        care.legal = "E1: Placement order";
        story.life.adoption =
                new Life.Adoption(decision, story.working(decision.plusDays(story.dice.between(60, 160))), null);
    }

    private static void moves(CareStory care, LocalDate move) {
        care.moves = List.of(move);
    }

    private static void leftCare(Story story) {
        story.born = story.end.minusMonths(story.dice.between(218, 290)).withDayOfMonth(1);
        LocalDate adult = story.born.plusYears(18);
        story.life.desks.add(Staff.desk(story.dice, adult, "LC"));
        story.life.leaver =
                new Life.Leaver(adult, "b) Former relevant child", story.dice.pick(HOMES), story.dice.pick(ACTIVITIES));
    }

    /** A working day in the county's two years, at least so long ago, and after the child was born. */
    private static LocalDate some(Story story, int least) {
        long life = ChronoUnit.DAYS.between(story.born, story.end) - 4;
        return story.ago(story.dice.between(least, (int) Math.min(DAYS, Math.max(life, least))));
    }
}
