package org.plumbline.ui.casefile;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plumbline.finding.Flag;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.Reference;
import org.plumbline.ui.part.SeverityBadge;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.watch.flag.FlagSpell;

/** The flags of a case: those that are open, since when they have been seen and what they were before, and those that cleared. */
final class CaseFlags extends Div {

    private final List<FlagSpell> past;

    /**
     * The panel.
     *
     * @param open the worst first, without those that another flag says already
     * @param past every time that a flag was open, the latest first
     * @param unknown whether the rules could not judge the case
     */
    CaseFlags(List<Flag> open, List<FlagSpell> past, boolean unknown) {
        this.past = past;
        if (unknown && open.isEmpty()) {
            add(new EmptyState("Not known", "The rules could not judge this case; below it says why."));
        } else if (open.isEmpty()) {
            add(new EmptyState("None", "No pattern of drift or delay is true of this case as far as the data shows."));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("pl-case-flags");
            open.forEach(flag -> list.add(item(flag)));
            add(list);
        }
        List<FlagSpell> gone = past.stream()
                .filter(spell -> spell.clearedOn() != null)
                .filter(spell -> open.stream().noneMatch(flag -> flag.pattern().equals(spell.pattern())))
                .toList();
        if (!gone.isEmpty()) {
            H3 heading = new H3("Flags that cleared");
            heading.addClassName("pl-section-title");
            add(heading, cleared(gone));
        }
    }

    private ListItem item(Flag flag) {
        ListItem item = new ListItem(
                new SeverityBadge(flag.severity()),
                new Span(" " + flag.name() + ", since " + Dates.day(flag.firstTrueOn())),
                new Reference(flag.pattern()));
        List<FlagSpell> spells = past.stream()
                .filter(spell -> spell.pattern().equals(flag.pattern()))
                .toList();
        spells.stream()
                .filter(spell -> spell.clearedOn() == null)
                .findFirst()
                .ifPresent(now -> item.add(seen(now, spells)));
        item.add(new Paragraph(flag.text()));
        return item;
    }

    private static Paragraph seen(FlagSpell now, List<FlagSpell> spells) {
        Paragraph seen = new Paragraph();
        seen.addClassName("pl-work-facts");
        if (!now.cameBack()) {
            seen.setText("First seen %s.".formatted(Dates.day(now.seenFrom())));
            return seen;
        }
        Span back = new Span("Came back");
        back.addClassNames("pl-badge", "pl-new");
        String before = spells.stream()
                .filter(spell -> spell.clearedOn() != null)
                .map(spell -> "from %s to %s".formatted(Dates.day(spell.seenFrom()), gone(spell)))
                .collect(Collectors.joining(" and "));
        seen.add(
                back,
                new Span(" Seen again from %s. It was open before, %s.".formatted(Dates.day(now.seenFrom()), before)));
        return seen;
    }

    private static StackedTable cleared(List<FlagSpell> gone) {
        StackedTable table = new StackedTable(
                "Flags that have cleared, the latest first", "Flag", "Severity", "First seen", "Cleared");
        gone.forEach(spell -> table.row(
                new Span(new Span(spell.name()), new Reference(spell.pattern())),
                new SeverityBadge(spell.severity()),
                new Span(Dates.day(spell.seenFrom())),
                new Span(gone(spell))));
        return table;
    }

    private static String gone(FlagSpell spell) {
        return Dates.day(Objects.requireNonNull(spell.clearedOn()));
    }
}
