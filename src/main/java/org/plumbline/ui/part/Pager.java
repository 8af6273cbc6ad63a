package org.plumbline.ui.part;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.plumbline.calendar.EnglishNumbers;

/** Which rows of a long list are shown, and the way to the ones before and after. */
public final class Pager extends Nav {

    public static final int ROWS = 25;

    private final Span shown = new Span();
    private final Button before = new Button("Previous");
    private final Button after = new Button("Next");
    private int page;

    /** The consumer shows the page, counted from 0. */
    public Pager(String label, IntConsumer show) {
        addClassNames("pl-actions", "pl-pager");
        getElement().setAttribute("aria-label", label);
        shown.getElement().setAttribute("role", "status");
        before.addClickListener(click -> show.accept(page - 1));
        after.addClickListener(click -> show.accept(page + 1));
        add(before, shown, after);
    }

    /** Says where in the list the page is; hides the ways when everything is shown. */
    public void at(int number, long all, String one, String many) {
        page = number;
        long first = (long) number * ROWS + 1;
        long last = Math.min(all, first + ROWS - 1);
        shown.setText(
                all == 0
                        ? "No " + many
                        : all <= ROWS
                                ? EnglishNumbers.count(all, one, many)
                                : "%,d to %,d of %s".formatted(first, last, EnglishNumbers.count(all, one, many)));
        before.setVisible(number > 0);
        after.setVisible(last < all);
    }
}
