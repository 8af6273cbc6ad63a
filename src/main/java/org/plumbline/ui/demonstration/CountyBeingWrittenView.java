package org.plumbline.ui.demonstration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.plumbline.access.CurrentActor;
import org.plumbline.demo.CountyProgress.Stage;
import org.plumbline.demo.DemoPerson;
import org.plumbline.demo.Demonstration;
import org.plumbline.ui.part.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands in for every page of the demonstration until its county is there: a page that shows a part of it would say what
 * is not true. Then the page that was asked for comes by itself.
 */
@Route("being-written")
@PageTitle("The county is being written")
@PermitAll
public class CountyBeingWrittenView extends Div implements BeforeEnterObserver {

    private final ObjectProvider<Demonstration> demonstration;
    private final CurrentActor current;

    CountyBeingWrittenView(ObjectProvider<Demonstration> demonstration, CurrentActor current) {
        this.demonstration = demonstration;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Demonstration county = demonstration.getIfAvailable();
        if (county == null) {
            throw new NotFoundException();
        }
        if (county.progress().complete()) {
            event.forwardTo("");
            return;
        }
        removeAll();
        add(new PageHeader(
                "The county is being written", "Its children, its audits and the past year of its reports."));
        CountyNote note =
                new CountyNote(county, () -> UI.getCurrentOrThrow().getPage().reload());
        note.addClassName("pl-county-large");
        add(note);
        if (county.progress().stage() != Stage.FAILED) {
            add(new Paragraph("This happens once, at the first start, and takes about a minute. "
                    + "Then the page that you asked for opens by itself."));
            county.people().stream()
                    .filter(this::isTheirs)
                    .findFirst()
                    .ifPresent(person -> add(new Paragraph(
                            "You are signed in as %s: %s.".formatted(person.name(), whatTheyDo(person)))));
        }
    }

    private boolean isTheirs(DemoPerson person) {
        return current.find()
                .filter(actor -> actor.username().equals(person.username()))
                .isPresent();
    }

    private static String whatTheyDo(DemoPerson person) {
        return person.role().label() + ", " + person.does();
    }
}
