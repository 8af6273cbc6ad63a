package org.plumbline.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.plumbline.access.Teams;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.CaseSummary;
import org.plumbline.casefile.Caseload;
import org.plumbline.casefile.entry.EnteredEvents;
import org.plumbline.finding.Flag;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;
import org.plumbline.ui.timeline.TimelineChoice;
import org.plumbline.ui.timeline.TimelinePanel;
import org.plumbline.watch.flag.CaseDrift;
import org.plumbline.watch.flag.CurrentFlagRow;
import org.plumbline.watch.timeline.CaseTimeline;
import org.plumbline.watch.timeline.CaseTimelines;

/** One case: what is known of it, its open flags and its timeline. */
@Route("case")
@RolesAllowed({"PRACTICE_SUPERVISOR", "INDEPENDENT_AUDITOR", "QA_LEAD", "SERVICE_HEAD"})
public class CaseView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Caseload caseload;
    private final CaseDrift drift;
    private final CaseTimelines timelines;
    private final EnteredEvents entries;
    private final CaseNumber number;
    private final TeamNames teams;
    private final Clock clock;
    private final Notices notices = new Notices();
    private String title = "Case";

    CaseView(
            Caseload caseload,
            CaseDrift drift,
            CaseTimelines timelines,
            EnteredEvents entries,
            CaseNumber number,
            Teams teams,
            Clock clock) {
        this.caseload = caseload;
        this.drift = drift;
        this.timelines = timelines;
        this.entries = entries;
        this.number = number;
        this.teams = TeamNames.of(teams);
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, String caseId) {
        notices.clear();
        show(event.getLocation(), caseId);
    }

    private void show(Location location, String caseId) {
        CaseSummary summary = caseload.summary(caseId);
        List<Flag> flags = drift.current(caseId).stream()
                .map(CurrentFlagRow::flag)
                .filter(flag -> !flag.suppressed())
                .toList();
        CaseTimeline timeline = timelines.latest(caseId);
        title = "Case " + summary.shortCode();
        removeAll();
        add(
                new PageHeader(title, facts(summary), number.of(caseId).stream().toArray(Component[]::new)),
                notices,
                section("Open flags, as of " + Dates.day(timeline.asOf())));
        add(new CaseFlags(flags, drift.past(caseId), timeline.refused() != null));
        add(
                section("The child's timeline"),
                new TimelinePanel(
                        timeline,
                        TimelineChoice.of(location.getQueryParameters()),
                        location.getPath(),
                        LocalDate.now(clock)));
        if (entries.mayEnter(caseId)) {
            add(new EnteredPanel(entries, caseId, sentence -> {
                show(location, caseId);
                notices.saved(sentence);
            }));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private String facts(CaseSummary summary) {
        String born = summary.birthMonth() != null
                ? "born " + month(summary.birthMonth())
                : summary.expectedDelivery() != null
                        ? "expected " + Dates.day(summary.expectedDelivery())
                        : "date of birth not known";
        String closed = summary.closedOn() == null ? "" : ", closed " + Dates.day(summary.closedOn());
        return "%s, %s, %s, open from %s%s. Data as at %s."
                .formatted(
                        summary.caseType().label(),
                        teams.of(summary.team()),
                        born,
                        Dates.day(summary.openFrom()),
                        closed,
                        Dates.day(summary.asAt()));
    }

    private static String month(YearMonth month) {
        return EnglishDates.month(month);
    }

    private static H2 section(String title) {
        H2 heading = new H2(title);
        heading.addClassName("pl-section-title");
        return heading;
    }
}
