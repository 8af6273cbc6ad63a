package org.plumbline.ui.watch;

import static java.util.Locale.UK;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.finding.Severity;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.SeverityBadge;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.watch.sweep.FlagChange;
import org.plumbline.watch.sweep.SweepState;
import org.plumbline.watch.sweep.SweepTally;
import org.plumbline.watch.sweep.SweepView;

/** One sweep: how far it is, or what it found and who has to know. */
final class SweepPanel extends Section {

    private static final int MINUTE = 60;

    private final boolean leads;

    /**
     * The panel.
     *
     * @param leads whether the counts lead to the flags that they count: only those of the last finished sweep, and only
     *     for who may see cases
     */
    SweepPanel(SweepView sweep, Function<Severity, String> notified, boolean leads) {
        this.leads = leads;
        addClassName("pl-tile");
        add(new H2("%s, as of %s".formatted(sweep.state().label(), Dates.day(sweep.asOf()))));
        add(new Paragraph(sentence(sweep)));
        if (sweep.state() == SweepState.RUNNING) {
            ProgressBar bar = new ProgressBar(0, Math.max(1, sweep.total()), sweep.done());
            bar.getElement().setAttribute("aria-label", "Cases judged");
            add(bar);
        }
        if (sweep.stopped() != null && sweep.state() == SweepState.STOPPED) {
            add(problem(List.of(sweep.stopped())));
        }
        if (!sweep.refused().isEmpty()) {
            add(problem(sweep.refused()));
        }
        if (!sweep.tallies().isEmpty()) {
            add(table(sweep, notified));
        }
    }

    private static Div problem(List<String> sentences) {
        Div problem = new Div();
        sentences.forEach(each -> problem.add(new Paragraph(each)));
        problem.addClassName("pl-problem");
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }

    private static String sentence(SweepView sweep) {
        String words = "%s judged. Started %s"
                .formatted(
                        EnglishNumbers.part(sweep.done(), sweep.total(), "case"),
                        EnglishDates.dayAndTime(sweep.startedAt()));
        Instant finished = sweep.finishedAt();
        return finished == null ? words + "." : words + ", finished " + EnglishDates.dayAndTime(finished) + ".";
    }

    static String took(SweepView sweep) {
        Instant finished = sweep.finishedAt();
        if (finished == null) {
            return "–";
        }
        long seconds = Math.max(1, Duration.between(sweep.startedAt(), finished).toSeconds());
        return seconds < MINUTE ? seconds + " s" : "%d min %d s".formatted(seconds / MINUTE, seconds % MINUTE);
    }

    private StackedTable table(SweepView sweep, Function<Severity, String> notified) {
        StackedTable table = new StackedTable(
                "Flags by severity", "Severity", "Open", "New", "Came back", "Cleared", "Who is notified");
        for (SweepTally tally : sweep.tallies()) {
            table.row(
                    new SeverityBadge(tally.severity()),
                    number(tally.open()),
                    count(tally.appeared(), FlagChange.APPEARED, tally.severity()),
                    count(tally.cameBack(), FlagChange.CAME_BACK, tally.severity()),
                    count(tally.cleared(), FlagChange.CLEARED, tally.severity()),
                    new Span(notified.apply(tally.severity())));
        }
        return table;
    }

    private Component count(int number, FlagChange change, Severity severity) {
        if (!leads || number == 0) {
            return number(number);
        }
        RouterLink link = new RouterLink("%,d".formatted(number), FlagChangesView.class);
        link.setQueryParameters(FlagChangesView.query(change, severity));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        "%,d %s, %s"
                                .formatted(
                                        number, severity.label(), change.label().toLowerCase(UK)));
        return link;
    }

    private static Span number(int number) {
        return new Span("%,d".formatted(number));
    }
}
