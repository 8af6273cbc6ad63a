package org.plumbline.ui.casefile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.plumbline.drift.ChildLine;
import org.plumbline.drift.ClockLine;
import org.plumbline.drift.ClockState;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.round.StackedTable;

/** One child's line: how much delay there was, then the picture or the table of a period. */
public final class ChildLinePanel extends Div {

    private final ChildLine line;
    private final String address;
    private final Div shown = new Div();
    private LineChoice choice;

    /**
     * The line as an address asks for it.
     *
     * @param address of the page without its query; what is chosen is written behind it
     */
    public ChildLinePanel(ChildLine line, LineChoice choice, String address) {
        this.line = line;
        this.choice = choice;
        this.address = address;
        addClassName("pl-line-panel");
        if (line.events().isEmpty() && line.clocks().isEmpty()) {
            add(new EmptyState("No dated event is known", "Events come with the next import of the monthly data."));
            return;
        }
        Div choices = new Div(
                choice("Period", "Last 12 months", "All", choice.all(), all -> this.choice.all(all)),
                choice("Show as", "Picture", "Table", choice.table(), table -> this.choice.table(table)));
        choices.addClassName("pl-line-choices");
        add(delay(), choices, shown);
        show();
    }

    private interface Change {
        LineChoice to(boolean second);
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
        NativeDetails how = new NativeDetails("How this is counted", new Paragraph(LineWords.howDelayIsCounted(line)));
        Div delay = new Div(new Paragraph(LineWords.delay(line)), how);
        delay.addClassName("pl-line-delay");
        return delay;
    }

    private void show() {
        LineSpan span = LineSpan.of(line, choice.all());
        List<LineLane> lanes = new LineLanes(line).within(span);
        shown.removeAll();
        if (lanes.isEmpty()) {
            shown.add(new EmptyState("Nothing in this period", "Choose All to see what came before."));
        } else if (choice.table()) {
            shown.add(table(lanes, span));
        } else {
            shown.add(new LinePicture(lanes, span, summary(lanes, span)), new LineLegend());
        }
    }

    private static StackedTable table(List<LineLane> lanes, LineSpan span) {
        StackedTable table = new StackedTable(LineWords.caption(span), "From", "What", "To", "Due", "State");
        LineLanes.marks(lanes)
                .forEach(mark -> table.row(
                        Dates.day(mark.from()),
                        mark.what(),
                        mark.to(),
                        mark.due() == null ? "" : Dates.day(mark.due()),
                        mark.state()));
        return table;
    }

    private String summary(List<LineLane> lanes, LineSpan span) {
        long events = lanes.stream()
                .filter(lane -> lane.group().equals(LineLanes.EVENTS))
                .mapToLong(lane -> lane.marks().size())
                .sum();
        return "%s: %s, %s over, %s running out, %s. Choose Table to read the same in words."
                .formatted(
                        LineWords.caption(span),
                        LineWords.number(line.flags().size(), "flag"),
                        LineWords.number(clocks(ClockState.OVER), "clock"),
                        LineWords.number(clocks(ClockState.RUNNING_OUT), "clock"),
                        LineWords.number(events, "event"));
    }

    private long clocks(ClockState state) {
        return line.clocks().stream().map(ClockLine::now).filter(state::equals).count();
    }
}
