package org.plumbline.ui.timeline;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Reference;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.watch.timeline.CaseTimeline;
import org.plumbline.watch.timeline.ClockState;
import org.plumbline.watch.timeline.TimelineClock;

/** One child's timeline: how much delay there was, then the picture or the table of a period. */
public final class TimelinePanel extends Div {

    private final CaseTimeline timeline;
    private final String address;
    private final LocalDate today;
    private final Div shown = new Div();
    private TimelineChoice choice;

    /**
     * The timeline as an address asks for it.
     *
     * @param address of the page without its query; what is chosen is written behind it
     * @param today a clock whose day has passed by then is said to have run out
     */
    public TimelinePanel(CaseTimeline timeline, TimelineChoice choice, String address, LocalDate today) {
        this.timeline = timeline;
        this.choice = choice;
        this.address = address;
        this.today = today;
        addClassName("pl-timeline-panel");
        if (timeline.events().isEmpty() && timeline.clocks().isEmpty()) {
            add(new EmptyState("No dated event is known", "Events come with the next import of the monthly data."));
            return;
        }
        Div choices = new Div(
                choice("Period", TimelineWords.LAST_MONTHS, "All", choice.all(), all -> this.choice.all(all)),
                choice("Show as", "Picture", "Table", choice.table(), table -> this.choice.table(table)));
        choices.addClassName("pl-timeline-choices");
        add(delay(), choices, shown);
        show();
    }

    private interface Change {
        TimelineChoice to(boolean second);
    }

    private RadioButtonGroup<Boolean> choice(String label, String first, String second, boolean value, Change change) {
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>(label);
        group.setItems(false, true);
        group.setItemLabelGenerator(each -> each ? second : first);
        group.setValue(value);
        group.addValueChangeListener(event -> {
            choice = change.to(event.getValue());
            show();
            UI.getCurrentOrThrow().getPage().getHistory().replaceState(null, new Location(address, choice.query()));
        });
        return group;
    }

    private Div delay() {
        if (timeline.refused() != null) {
            Paragraph refused = new Paragraph(TimelineWords.refused(timeline.refused()));
            refused.addClassName("pl-problem");
            return new Div(refused);
        }
        NativeDetails how =
                new NativeDetails("How this is counted", new Paragraph(TimelineWords.howDelayIsCounted(timeline)));
        Div delay = new Div(new Paragraph(TimelineWords.delay(timeline)), how);
        timeline.toCorrect().forEach(each -> delay.add(new Paragraph("To correct in the records: " + each)));
        delay.addClassName("pl-timeline-delay");
        return delay;
    }

    private void show() {
        TimelineSpan span = TimelineSpan.of(timeline, choice.all());
        List<TimelineLane> lanes = new TimelineLanes(timeline, today).within(span);
        shown.removeAll();
        if (lanes.isEmpty()) {
            shown.add(new EmptyState("Nothing in this period", "Choose All to see what came before."));
        } else if (choice.table()) {
            shown.add(table(lanes, span));
        } else {
            shown.add(new TimelinePicture(lanes, span, summary(lanes, span)), new TimelineLegend());
        }
    }

    private static StackedTable table(List<TimelineLane> lanes, TimelineSpan span) {
        StackedTable table = new StackedTable(TimelineWords.caption(span), "From", "What", "To", "Due", "State");
        TimelineLanes.marks(lanes)
                .forEach(mark -> table.row(
                        new Span(Dates.day(mark.from())),
                        what(mark),
                        new Span(mark.to()),
                        new Span(mark.due() == null ? "" : Dates.day(mark.due())),
                        new Span(mark.state())));
        return table;
    }

    private static Span what(TimelineMark mark) {
        Span what = new Span(new Span(mark.what()));
        if (!mark.reference().isEmpty()) {
            what.add(new Reference(mark.reference()));
        }
        return what;
    }

    private String summary(List<TimelineLane> lanes, TimelineSpan span) {
        long events = lanes.stream()
                .filter(lane -> lane.group().equals(TimelineLanes.EVENTS))
                .mapToLong(lane -> lane.marks().size())
                .sum();
        return "%s: %s, %s over, %s running out, %s. Choose Table to read the same in words."
                .formatted(
                        TimelineWords.caption(span),
                        EnglishNumbers.count(timeline.flags().size(), "flag"),
                        EnglishNumbers.count(clocks(ClockState.OVER), "clock"),
                        EnglishNumbers.count(clocks(ClockState.RUNNING_OUT), "clock"),
                        EnglishNumbers.count(events, "event"));
    }

    private long clocks(ClockState state) {
        return timeline.clocks().stream()
                .map(TimelineClock::now)
                .filter(state::equals)
                .count();
    }
}
