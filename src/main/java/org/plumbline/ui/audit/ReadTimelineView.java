package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.plumbline.audit.desk.AuditTimeline;
import org.plumbline.audit.desk.AuditTimelines;
import org.plumbline.casefile.entry.EnteredEvents;
import org.plumbline.ui.casefile.EnteredPanel;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.timeline.TimelineChoice;
import org.plumbline.ui.timeline.TimelinePanel;

/** The child's timeline of an audited case, as of the frame date of its round; whoever audits it enters events here. */
@Route("audits/:audit/timeline")
@PageTitle("The child's timeline")
@RolesAllowed({"PRACTICE_SUPERVISOR", "INDEPENDENT_AUDITOR", "QA_LEAD"})
public class ReadTimelineView extends Div implements BeforeEnterObserver {

    private final AuditTimelines timelines;
    private final EnteredEvents entries;
    private final Clock clock;
    private final Notices notices = new Notices();

    ReadTimelineView(AuditTimelines timelines, EnteredEvents entries, Clock clock) {
        this.timelines = timelines;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        notices.clear();
        show(AuditLinks.audit(event.getRouteParameters()), event.getLocation());
    }

    private void show(UUID audit, Location location) {
        AuditTimeline audited = timelines.of(audit);
        RouterLink back = AuditLinks.desk("Back to the desk", audited.auditId());
        back.addClassName("pl-button-link");
        removeAll();
        add(
                new PageHeader(
                        "The child's timeline of " + audited.shortCode(),
                        "%s. As of %s, the frame date of the round."
                                .formatted(
                                        audited.reference(),
                                        Dates.day(audited.timeline().asOf())),
                        back),
                notices,
                new TimelinePanel(
                        audited.timeline(),
                        TimelineChoice.of(location.getQueryParameters()),
                        location.getPath(),
                        LocalDate.now(clock)));
        String caseId = audited.timeline().caseId();
        if (entries.mayEnter(caseId)) {
            add(
                    new EnteredPanel(entries, caseId, sentence -> {
                        show(audit, location);
                        notices.saved(sentence);
                    }),
                    new Paragraph("The flags at the desk stay as they were when the audit was started."));
        }
    }
}
