package org.plumbline.ui.watch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.part.Dates;
import org.plumbline.watch.list.WatchFilter;
import org.plumbline.watch.list.WatchList;
import org.plumbline.watch.list.WatchSummary;
import org.springframework.data.domain.Sort;

/** The first children of the watch list, and how many there are. */
@org.springframework.stereotype.Component
class WatchListTile implements HomeTile {

    private static final int FIRST = 5;

    private final WatchList watchList;
    private final ListedNumbers numbers;
    private final Clock clock;

    WatchListTile(WatchList watchList, ListedNumbers numbers, Clock clock) {
        this.watchList = watchList;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Children to look at";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.PRACTICE_SUPERVISOR) || actor.has(Role.SERVICE_HEAD);
    }

    /** True on any later day too: the clocks are those of the day of the data. */
    static String words(WatchSummary summary) {
        String day = summary.asOf() == null ? "" : "As of %s: ".formatted(Dates.day(summary.asOf()));
        return day
                + "%,d critical, %,d high, %,d with something lesser, %,d with only a clock near its day."
                        .formatted(summary.critical(), summary.high(), summary.other(), summary.runningOut());
    }

    @Override
    public Optional<Component> content(Visit visit) {
        WatchSummary summary = watchList.summary();
        if (summary.cases() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Div(
                new Paragraph(words(summary)),
                new WatchTable(
                        "The worst first",
                        watchList.page(WatchFilter.all(), Sort.unsorted(), 0, FIRST),
                        numbers,
                        visit.teams(),
                        LocalDate.now(clock)),
                new RouterLink("The whole watch list (%,d)".formatted(summary.cases()), WatchListView.class)));
    }
}
