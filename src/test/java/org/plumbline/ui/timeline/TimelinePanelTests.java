package org.plumbline.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.Flag;
import org.plumbline.finding.Severity;
import org.plumbline.watch.flag.FlagSpell;
import org.plumbline.watch.timeline.CaseTimeline;
import org.plumbline.watch.timeline.ClockRun;
import org.plumbline.watch.timeline.ClockState;
import org.plumbline.watch.timeline.Delay;
import org.plumbline.watch.timeline.TimelineClock;
import org.plumbline.watch.timeline.TimelineSpell;

class TimelinePanelTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final EventRef REVIEW = new EventRef("r", EventType.CLA_REVIEW, LocalDate.of(2024, 11, 28));

    private final List<CaseEvent> events = new ArrayList<>(List.of(
            event(EventType.CLA_START, "2020-03-02", Map.of()),
            event(EventType.CLA_REVIEW, "2024-11-28", Map.of()),
            event(EventType.VISIT, "2025-05-01", Map.of("kind", "CLA", "seen", "N"))));

    @Test
    void thePictureDrawsOneMarkForEachRowOfTheTable() {
        for (boolean all : List.of(false, true)) {
            Component picture = panel(new TimelineChoice(all, false));
            Component table = panel(new TimelineChoice(all, true));

            assertThat(ofClass(picture, "pl-timeline-mark"))
                    .as("whole history: " + all)
                    .hasSize(rows(table).size())
                    .hasSize(all ? 7 : 6);
        }
    }

    @Test
    void thePictureOfANewCaseBeginsWithItsFirstDay() {
        TimelineSpan young = TimelineSpan.of(known(LocalDate.of(2025, 3, 3)), false);
        TimelineSpan today = TimelineSpan.of(known(TODAY), false);
        TimelineSpan old = TimelineSpan.of(known(LocalDate.of(2020, 3, 2)), false);

        assertThat(young.from()).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(today.from()).as("something is drawn on the first day too").isBefore(TODAY.minusWeeks(2));
        assertThat(old.from()).isEqualTo(TODAY.minusMonths(TimelineSpan.MONTHS));
    }

    private static CaseTimeline known(LocalDate first) {
        return new CaseTimeline(
                "case",
                TODAY,
                List.of(event(EventType.REFERRAL, first.toString(), Map.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Delay(0, 1000L),
                List.of(),
                null,
                0);
    }

    @Test
    void aRecordThatDoesNotCountIsSaidToBeCorrected() {
        assertThat(ofClass(panel(new TimelineChoice(false, false)), "pl-timeline-delay"))
                .singleElement()
                .satisfies(said -> assertThat(said.getTextRecursively())
                        .contains("To correct in the records: The placement that starts on 02/06/2025"));
    }

    @Test
    void aTipOfThePictureSaysWhatTheTableSays() {
        List<String> tips = ofClass(panel(new TimelineChoice(true, false)), "pl-timeline-mark").stream()
                .map(mark -> mark.getChild(0).getAttribute("title"))
                .toList();

        assertThat(rows(panel(new TimelineChoice(true, true))))
                .allSatisfy(row -> assertThat(tips).anySatisfy(tip -> assertThat(tip)
                        .contains(row.get(0), row.get(1).replaceFirst("(DD-|T)\\d+$", ""), row.get(2), row.get(4))));
    }

    @Test
    void anOverdueClockIsDrawnInTwoPartsAndNamedWithItsDates() {
        Component picture = panel(new TimelineChoice(false, false));

        assertThat(drawn(picture, "pl-timeline-over")).hasSize(1);
        assertThat(drawn(picture, "pl-timeline-in-time")).hasSize(1);
        assertThat(ofClass(picture, "pl-timeline-note"))
                .extracting(Element::getText)
                .contains("Over by 33 days, high, due 28/05/2025", "High, since 29/05/2025");
        assertThat(rows(panel(new TimelineChoice(false, true))))
                .contains(List.of(
                        "28/11/2024",
                        "Clock: Looked-after review, from looked-after reviewT44",
                        "not ended by 30/06/2025",
                        "28/05/2025",
                        "Over by 33 days, high"));
    }

    @Test
    void aClockWhoseDayHasPassedSinceTheDataIsNotSaidToRunOut() {
        CaseTimeline old = reviewDueInJuly(TODAY);

        assertThat(notes(old, TODAY)).containsExactly("Running out, due 04/07/2025");
        assertThat(notes(old, LocalDate.of(2025, 7, 4))).containsExactly("Running out, due 04/07/2025");
        assertThat(notes(old, TODAY.plusDays(28))).containsExactly("Ran out, due 04/07/2025");
    }

    @Test
    void aClockOfWhichTheDataEndsEarlierSaysUpToWhen() {
        assertThat(notes(reviewDueInJuly(LocalDate.of(2025, 5, 31)), TODAY))
                .containsExactly("Running out, due 04/07/2025, data up to 31/05/2025");
    }

    private CaseTimeline reviewDueInJuly(LocalDate until) {
        ClockRun run = new ClockRun(REVIEW, null, LocalDate.of(2025, 7, 4), until, true, ClockState.RUNNING_OUT, null);
        return new CaseTimeline(
                "C1",
                TODAY,
                events,
                List.of(new TimelineClock("T44", "Looked-after review", "Hold the review.", null, List.of(run))),
                List.of(),
                List.of(),
                List.of(),
                new Delay(0, 3000L),
                List.of(),
                null,
                40);
    }

    private static List<String> notes(CaseTimeline timeline, LocalDate today) {
        Component picture = new TimelinePanel(timeline, new TimelineChoice(false, false), "case/1", today);
        return ofClass(picture, "pl-timeline-note").stream()
                .map(Element::getText)
                .filter(note -> !note.isEmpty())
                .toList();
    }

    @Test
    void aFlagThatClearedIsDrawnFromWhenItWasSeenToWhenItWasGone() {
        assertThat(drawn(panel(new TimelineChoice(false, false)), "pl-timeline-cleared"))
                .hasSize(1);
        assertThat(rows(panel(new TimelineChoice(false, true))))
                .contains(
                        List.of("01/02/2025", "Flag: Child not seen aloneDD-18", "01/04/2025", "", "Medium, cleared"));
    }

    @Test
    void theLastTwelveMonthsLeaveOutWhatEndedBefore() {
        assertThat(rows(panel(new TimelineChoice(false, true))))
                .extracting(row -> row.get(1))
                .doesNotContain("Looked-after start")
                .contains("Looked after");
    }

    @Test
    void aChildNotSeenIsDrawnUnlikeOneWhoWas() {
        assertThat(drawn(panel(new TimelineChoice(false, false)), "pl-timeline-unseen"))
                .hasSize(1);
    }

    @Test
    void aLongHistoryIsAFewRowsWithFewDates() {
        for (int i = 0; i < 200; i++) {
            events.add(event(EventType.VISIT, TODAY.minusDays(20L * i).toString(), Map.of("seen", "Y")));
        }

        Component picture = panel(new TimelineChoice(true, false));

        assertThat(ofClass(picture, "pl-timeline-row")).hasSizeLessThan(10);
        assertThat(ofClass(picture, "pl-timeline-tick")).hasSizeBetween(3, 7);
        assertThat(ofClass(picture, "pl-timeline-event")).hasSizeGreaterThan(200);
    }

    @Test
    void theDelayIsSaidInDaysAndAsAShareOfTheLife() {
        assertThat(TimelineWords.delay(timeline()))
                .isEqualTo("Some step was overdue on 33 days of the 3,000 days of this child's life: 1.1%."
                        + " Overdue for longest on 30/06/2025: Looked-after review, by 33 days.");
    }

    @Test
    void toAScreenReaderThePictureIsOneImageInASentence() {
        assertThat(ofClass(panel(new TimelineChoice(false, false)), "pl-timeline"))
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.getAttribute("role")).isEqualTo("img");
                    assertThat(picture.getAttribute("aria-label"))
                            .startsWith("The child's timeline from 30/06/2024 to 30/06/2025: 1 flag, 1 clock over");
                });
    }

    private Component panel(TimelineChoice choice) {
        return new TimelinePanel(timeline(), choice, "case/1", TODAY);
    }

    private CaseTimeline timeline() {
        ClockRun run =
                new ClockRun(REVIEW, null, LocalDate.of(2025, 5, 28), TODAY, true, ClockState.OVER, Severity.HIGH);
        Flag flag = new Flag(
                "DD-42",
                "Statutory visits or reviews slipping",
                Severity.HIGH,
                "The review is overdue.",
                "Hold the review.",
                LocalDate.of(2025, 5, 29),
                List.of(REVIEW),
                null);
        return new CaseTimeline(
                "C1",
                TODAY,
                events,
                List.of(new TimelineClock("T44", "Looked-after review", "Hold the review.", null, List.of(run))),
                List.of(new TimelineSpell(
                        TimelineSpell.Kind.LOOKED_AFTER, 1, events.getFirst(), LocalDate.of(2020, 3, 2), null)),
                List.of(flag),
                List.of(new FlagSpell(
                        "C1",
                        "NSH-7F3K",
                        "EAST",
                        CaseType.CLA,
                        "DD-18",
                        "Child not seen alone",
                        Severity.MEDIUM,
                        1,
                        LocalDate.of(2025, 2, 1),
                        LocalDate.of(2025, 4, 1))),
                new Delay(33, 3000L),
                List.of("The placement that starts on 02/06/2025 runs beside another one."),
                null,
                40);
    }

    private static CaseEvent event(EventType type, String day, Map<String, String> attributes) {
        return new CaseEvent(type + day, type, LocalDate.parse(day), null, attributes, EventSource.MANUAL);
    }

    private static List<List<String>> rows(Component panel) {
        NativeTable table = (NativeTable) all(panel.getElement())
                .flatMap(element -> element.getComponent().stream())
                .filter(NativeTable.class::isInstance)
                .findFirst()
                .orElseThrow();
        return table.getBody().getRows().stream()
                .map(row -> row.getElement()
                        .getChildren()
                        .map(Element::getTextRecursively)
                        .toList())
                .toList();
    }

    /** Parts of the picture, without the signs of the legend. */
    private static List<Element> drawn(Component panel, String name) {
        return ofClass(panel, name).stream()
                .filter(part -> part.hasAttribute("title"))
                .toList();
    }

    private static List<Element> ofClass(Component panel, String name) {
        return all(panel.getElement())
                .filter(element -> element.getClassList().contains(name))
                .toList();
    }

    private static Stream<Element> all(@Nullable Element element) {
        return element == null || element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(TimelinePanelTests::all));
    }
}
