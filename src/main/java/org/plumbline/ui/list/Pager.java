package org.plumbline.ui.list;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;

/** Which rows of a long list are shown, and the way to the ones before and after; the page is in the address. */
public final class Pager extends Nav {

    public static final int ROWS = 25;

    private static final int LONGEST_NUMBER = 6;

    private final Span shown = new Span();
    private final Button before = new Button("Previous");
    private final Button after = new Button("Next");
    private int page;

    /**
     * At the first page.
     *
     * @param show reads the rows of the page that the pager is at
     */
    public Pager(String label, AddressState address, Runnable show) {
        addClassNames("pl-actions", "pl-pager");
        getElement().setAttribute("aria-label", label);
        shown.getElement().setAttribute("role", "status");
        before.addClickListener(click -> turn(page - 1, address, show));
        after.addClickListener(click -> turn(page + 1, address, show));
        add(before, shown, after);
        address.keep("page", () -> page == 0 ? null : Integer.toString(page + 1), this::read);
    }

    private boolean read(@Nullable String number) {
        boolean known = number != null && number.length() <= LONGEST_NUMBER && number.matches("[1-9]\\d*");
        page = known ? Integer.parseInt(number) - 1 : 0;
        return known || number == null;
    }

    private void turn(int number, AddressState address, Runnable show) {
        page = number;
        show.run();
        address.write();
    }

    /** Goes to the first page, as the list is another one. */
    public void first() {
        page = 0;
    }

    /**
     * Says where in the list the page is, the last where there are fewer; hides the ways when everything is shown.
     *
     * @return how many rows come before the page
     */
    public int within(long all, String one, String many) {
        page = (int) Math.min(page, Math.max(0, (all - 1) / ROWS));
        int offset = page * ROWS;
        long last = Math.min(all, (long) offset + ROWS);
        shown.setText(
                all == 0
                        ? "No " + many
                        : all <= ROWS
                                ? EnglishNumbers.count(all, one, many)
                                : "%,d to %,d of %s".formatted(offset + 1, last, EnglishNumbers.count(all, one, many)));
        before.setVisible(page > 0);
        after.setVisible(last < all);
        return offset;
    }
}
