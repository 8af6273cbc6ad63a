package org.plumbline.demo;

import static org.plumbline.finding.Severity.HIGH;
import static org.plumbline.finding.Severity.MEDIUM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Children looked after whose permanence, placement, safety or statutory checks drift. */
final class CarePlantings {

    private static final String SECTION_20 = "V2: Single period under S20";

    private CarePlantings() {}

    static List<Planting> all() {
        return Stream.of(
                        sectionTwentyWithoutPlan(),
                        noPlanForPermanence(),
                        placementMoves(),
                        returnInterviews(),
                        statutoryChecks())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Planting> sectionTwentyWithoutPlan() {
        return List.of(
                Planting.of("DD-35", HIGH, "section 20 for 183 days, never reviewed, no plan", accommodated(183))
                        .withEvents("DD-02", MEDIUM)
                        .withEvents("DD-42", MEDIUM),
                Planting.of("DD-35", HIGH, "section 20 for 260 days, reviewed, no plan", story -> reviewed(story, 260))
                        .and("DD-36", HIGH)
                        .withEvents("DD-02", MEDIUM),
                Planting.control("DD-35", "section 20 for 182 days", accommodated(182))
                        .withEvents("DD-35", MEDIUM)
                        .withEvents("DD-02", MEDIUM)
                        .withEvents("DD-42", MEDIUM),
                Planting.control("DD-35", "young person seeking asylum, 200 days, no plan", CarePlantings::alone)
                        .and("DD-36", HIGH)
                        .withEvents("DD-02", MEDIUM));
    }

    private static List<Planting> noPlanForPermanence() {
        return List.of(
                Planting.of("DD-36", HIGH, "in care four months and a day, no plan", story -> unplanned(story, 4, 1))
                        .withEvents("DD-36", null)
                        .withEvents("DD-42", MEDIUM),
                Planting.of("DD-36", HIGH, "in care nine months, no plan", story -> unplanned(story, 9, 0)),
                Planting.control("DD-36", "in care exactly four months, no plan", story -> unplanned(story, 4, 0))
                        .withEvents("DD-42", MEDIUM));
    }

    private static List<Planting> placementMoves() {
        return List.of(
                Planting.of(
                        "DD-40", MEDIUM, "third placement in a year, reviewed since", story -> moved(story, 2, true)),
                Planting.of(
                                "DD-40",
                                MEDIUM,
                                "third placement in a year, no review since",
                                story -> moved(story, 2, false))
                        .withEvents("DD-40", HIGH),
                Planting.of(
                                "DD-40",
                                MEDIUM,
                                "fourth placement in a year, no review since",
                                story -> moved(story, 3, false))
                        .withEvents("DD-40", HIGH),
                Planting.control("DD-40", "second placement in a year", story -> moved(story, 1, true)));
    }

    private static List<Planting> returnInterviews() {
        return List.of(
                Planting.of("DD-41", HIGH, "missing, return interview never offered", story -> missing(story, false)),
                Planting.control(
                        "DD-41", "missing, return interview offered and declined", story -> missing(story, true)));
    }

    private static List<Planting> statutoryChecks() {
        return List.of(
                Planting.of("T47", MEDIUM, "not visited for 43 days", visited(43))
                        .withEvents("DD-42", MEDIUM),
                Planting.control("T47", "visited 42 days ago", visited(42)),
                Planting.of("T44", HIGH, "last review six months and a day ago", lastReview(1))
                        .withEvents("DD-42", MEDIUM),
                Planting.control("T44", "last review exactly six months ago", lastReview(0)),
                Planting.of("T54", MEDIUM, "last health assessment twelve months and a day ago", lastHealth(1)),
                Planting.control("T54", "last health assessment exactly twelve months ago", lastHealth(0)));
    }

    private static Consumer<Story> accommodated(int days) {
        return story -> {
            CareStory care = without(story, story.end.minusDays(days), SECTION_20);
            care.reviews = List.of();
            care.writeFromReferral();
        };
    }

    private static void reviewed(Story story, int days) {
        without(story, story.end.minusDays(days), SECTION_20).writeFromReferral();
    }

    private static void alone(Story story) {
        story.asylumSeeking = true;
        story.born = story.end.minusMonths(198).withDayOfMonth(1);
        without(story, story.end.minusDays(200), SECTION_20).writeLongStanding();
    }

    private static void unplanned(Story story, int months, int days) {
        CareStory care = without(story, story.monthsAgo(months).minusDays(days), "C1: ICO");
        if (months < 6) {
            care.reviews = List.of(story.working(care.start.plusDays(42)));
        }
        care.writeFromReferral();
    }

    private static CareStory without(Story story, LocalDate start, String legal) {
        CareStory care = new CareStory(story, start);
        care.legal = legal;
        care.permanence = null;
        return care;
    }

    private static void moved(Story story, int moves, boolean reviewed) {
        CareStory care = new CareStory(story, story.ago(330));
        LocalDate last = story.ago(60);
        care.moves = List.of(story.ago(200), story.ago(130), last).subList(3 - moves, 3);
        LocalDate first = story.working(care.start.plusDays(22));
        LocalDate second = story.working(first.plusDays(80));
        care.reviews = List.of(
                first,
                second,
                story.working(second.plusDays(120)),
                story.working(reviewed ? last.plusDays(14) : last.minusDays(20)));
        care.writeFromReferral();
    }

    private static void missing(Story story, boolean offered) {
        story.born = story.end.minusMonths(180).withDayOfMonth(1);
        CareStory care = new CareStory(story, story.ago(900));
        care.missing = List.of(new Life.Missing(story.ago(25), offered, false));
        care.writeLongStanding();
    }

    private static Consumer<Story> visited(int days) {
        return story -> {
            CareStory care = new CareStory(story, story.ago(250));
            care.lastVisit = story.end.minusDays(days);
            care.writeFromReferral();
        };
    }

    private static Consumer<Story> lastReview(int days) {
        return story -> {
            CareStory care = new CareStory(story, story.ago(700));
            LocalDate last = story.monthsAgo(6).minusDays(days);
            LocalDate first = story.working(care.start.plusDays(22));
            LocalDate second = story.working(first.plusDays(80));
            care.reviews = List.of(
                    first, second, story.working(second.plusDays(165)), story.working(last.minusDays(165)), last);
            care.writeFromReferral();
        };
    }

    private static Consumer<Story> lastHealth(int days) {
        return story -> {
            story.born = story.end.minusMonths(130).withDayOfMonth(1);
            CareStory care = new CareStory(story, story.ago(900));
            care.lastHealth = story.monthsAgo(12).minusDays(days);
            care.writeLongStanding();
        };
    }
}
