package org.plumbline.ui.tour;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.ui.form.PrimaryButton;
import org.springframework.context.annotation.Scope;

/**
 * A tour of the screens of the person's role, above the page that it is about. It is offered on the home page until it was
 * closed once, which the browser remembers.
 */
@SpringComponent
@Scope("prototype")
public class TourPanel extends Section {

    private static final String REMEMBERED = "plumbline.tour.";
    private static final int OFFERED = -1;

    private final H2 heading = new H2();
    private final Paragraph text = new Paragraph();
    private final Button back = new Button("Previous stop", click -> go(place() - 1));
    private final Button next = new PrimaryButton("", this::goOn);
    private final Button close = new Button("Close the tour", click -> close());
    private final List<TourStop> stops;
    private final String remembered;
    private int place = OFFERED;
    private boolean home;
    private boolean seen = true;

    TourPanel(CurrentActor current) {
        stops = current.find().map(TourStops::of).orElse(List.of());
        remembered = REMEMBERED
                + current.find().map(Actor::userId).map(String::valueOf).orElse("");
        addClassName("pl-tour");
        getElement().setAttribute("aria-label", "Tour");
        text.getElement().setAttribute("aria-live", "polite");
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(next, back, close);
        buttons.addClassName("pl-actions");
        add(heading, text, buttons);
        setVisible(false);
    }

    /** Where the person is now; the tour is offered on the home page alone. */
    public void at(String route) {
        home = route.isEmpty();
        show();
    }

    /** Takes the tour, again or for the first time. */
    public void start() {
        go(0);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!stops.isEmpty()) {
            WebStorage.getItem(event.getUI(), WebStorage.Storage.LOCAL_STORAGE, remembered, value -> {
                seen = value != null;
                show();
            });
        }
    }

    private int place() {
        return place;
    }

    private void goOn() {
        if (place + 1 < stops.size()) {
            go(place + 1);
        } else {
            close();
        }
    }

    private void go(int stop) {
        place = stop;
        show();
        next.focus();
        UI.getCurrentOrThrow().navigate(stops.get(stop).route());
    }

    private void close() {
        place = OFFERED;
        seen = true;
        WebStorage.setItem(UI.getCurrentOrThrow(), WebStorage.Storage.LOCAL_STORAGE, remembered, "seen");
        show();
    }

    private void show() {
        boolean under = place != OFFERED;
        setVisible(under || home && !seen);
        back.setVisible(place > 0);
        if (under) {
            TourStop stop = stops.get(place);
            heading.setText("%d of %d: %s".formatted(place + 1, stops.size(), stop.title()));
            text.setText(stop.text());
            next.setText(place + 1 < stops.size() ? "Next stop" : "End the tour");
        } else {
            heading.setText("New here?");
            text.setText("Five stops show you the screens of your role, in three minutes.");
            next.setText("Take the tour");
        }
        close.setText(under ? "Close the tour" : "Not now");
    }
}
