package org.plumbline.ui.watch;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plumbline.access.Teams;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Pager;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.TeamNames;
import org.plumbline.watch.flag.FlagNotice;
import org.plumbline.watch.flag.FlagNotices;

/** Every new flag that the person has to know of, until they say that they know. */
@Route("new-flags")
@PageTitle("New flags")
@RolesAllowed({"PRACTICE_SUPERVISOR", "SERVICE_HEAD"})
public class NewFlagsView extends Div implements BeforeEnterObserver {

    private final FlagNotices notices;
    private final ListedNumbers numbers;
    private final TeamNames names;
    private final Notices messages = new Notices();
    private final Div cards = new Div();
    private final AddressState address = new AddressState();
    private final Pager pager = new Pager("Pages of new flags", address, this::show);

    NewFlagsView(FlagNotices notices, ListedNumbers numbers, Teams teams) {
        this.notices = notices;
        this.numbers = numbers;
        this.names = TeamNames.of(teams);
        add(
                new PageHeader(
                        "New flags",
                        "Flags that came, came back or got worse since the first sweep, of the severities that you are notified"
                                + " of: %s. Each stays here until you say that you know of it or it clears."
                                        .formatted(NewFlagsTile.words(notices.severities()))),
                messages,
                cards,
                pager,
                new RouterLink("What changed with the last sweep", FlagChangesView.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address.read(event.getLocation());
        show();
    }

    private void show() {
        int offset = pager.within(notices.count(), "new flag", "new flags");
        List<FlagNotice> found = notices.page(offset, Pager.ROWS);
        cards.removeAll();
        if (found.isEmpty()) {
            cards.add(new EmptyState("No new flag waits for you", NewFlagsTile.nothing(notices.severities())));
        } else {
            cards.add(new H2("The worst first"), new NoticeCards(notices, numbers, names, found));
            cards.add(new OnceButton("Mark all on this page as read", () -> {
                int known =
                        notices.acknowledge(found.stream().map(FlagNotice::key).toList());
                messages.saved("Marked %,d as read.".formatted(known));
                show();
            }));
        }
    }
}
