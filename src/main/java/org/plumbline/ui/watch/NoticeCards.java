package org.plumbline.ui.watch;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.ui.casefile.CaseView;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.SeverityBadge;
import org.plumbline.ui.part.TeamNames;
import org.plumbline.watch.flag.FlagNotice;
import org.plumbline.watch.flag.FlagNotices;

/** New flags, one card each, and on each the button by which a person says that they know. */
final class NoticeCards extends Div {

    private final FlagNotices notices;
    private final ListedNumbers numbers;
    private final TeamNames teams;

    NoticeCards(FlagNotices notices, ListedNumbers numbers, TeamNames teams, List<FlagNotice> found) {
        this.notices = notices;
        this.numbers = numbers;
        this.teams = teams;
        found.forEach(notice -> add(card(notice)));
    }

    private Div card(FlagNotice notice) {
        H3 heading = new H3(
                new SeverityBadge(notice.key().severity()),
                new Span(" "),
                new RouterLink(notice.shortCode(), CaseView.class, notice.key().caseId()),
                new Span(" " + notice.name()));
        Span news = new Span(notice.news().label());
        news.addClassNames("pl-badge", "pl-new");
        Span when = new Span(" %s, since %s%s."
                .formatted(teams.of(notice.team()), EnglishDates.dayAndTime(notice.since()), limit(notice)));
        when.addClassName("pl-work-facts");
        Paragraph step = new Paragraph(notice.step());
        step.addClassName("pl-watch-step");
        Div card = new Div(
                heading,
                new Div(news, when),
                numbers.of(notice.key().caseId()),
                new Paragraph(notice.text()),
                step,
                acknowledge(notice));
        card.addClassNames("pl-flag", "pl-notice");
        return card;
    }

    private static String limit(FlagNotice notice) {
        return notice.knownBy() == null
                ? ""
                : "%s %s"
                        .formatted(
                                notice.late() ? ", was to be known by" : ", to be known by",
                                Dates.day(notice.knownBy()));
    }

    private Div acknowledge(FlagNotice notice) {
        Div place = new Div();
        place.getElement().setAttribute("role", "status");
        Button know = new OnceButton("Mark as read", () -> {
            boolean done = notices.acknowledge(List.of(notice.key())) > 0;
            place.removeAll();
            place.add(new Paragraph(
                    done
                            ? "Noted that you know."
                            : "This flag has changed meanwhile. Open the page again to see how."));
        });
        know.setAriaLabel("Mark as read: %s, %s".formatted(notice.shortCode(), notice.name()));
        place.add(know);
        return place;
    }
}
