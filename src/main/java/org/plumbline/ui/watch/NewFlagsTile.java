package org.plumbline.ui.watch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.finding.Severity;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.watch.flag.FirstNotices;
import org.plumbline.watch.flag.FlagNotices;

/** The first of the new flags that the person has to know of. */
@org.springframework.stereotype.Component
class NewFlagsTile implements HomeTile {

    private static final int FIRST = 3;

    private final FlagNotices notices;
    private final ListedNumbers numbers;

    NewFlagsTile(FlagNotices notices, ListedNumbers numbers) {
        this.notices = notices;
        this.numbers = numbers;
    }

    @Override
    public String title() {
        return "New flags";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.PRACTICE_SUPERVISOR) || actor.has(Role.SERVICE_HEAD);
    }

    @Override
    public Optional<Component> content(Visit visit) {
        FirstNotices first = notices.first(FIRST);
        if (first.all() == 0) {
            return Optional.empty();
        }
        Div content = new Div(new NoticeCards(notices, numbers, visit.teams(), first.flags()));
        content.add(
                first.all() > FIRST
                        ? new RouterLink("All %,d new flags".formatted(first.all()), NewFlagsView.class)
                        : new Paragraph(new RouterLink("Every change of your teams", FlagChangesView.class)));
        return Optional.of(content);
    }

    /** What it means that none waits: it is no conclusion about the flags that stand. */
    static String nothing(Set<Severity> severities) {
        return ("You are notified of flags of these severities: %s. A flag is new when it comes, comes back or gets worse"
                        + " after the first sweep; what the first sweep found is on the watch list.")
                .formatted(words(severities));
    }

    /** Such as "critical, high". */
    static String words(Set<Severity> severities) {
        return severities.isEmpty()
                ? "none"
                : severities.stream()
                        .sorted(Comparator.reverseOrder())
                        .map(each -> each.label().toLowerCase(Locale.UK))
                        .collect(Collectors.joining(", "));
    }
}
