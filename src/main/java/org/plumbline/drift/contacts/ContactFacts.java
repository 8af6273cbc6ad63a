package org.plumbline.drift.contacts;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.ground.Windows;
import org.plumbline.timeline.Contacts;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/** Facts of contacts and the decisions on them. */
public final class ContactFacts {

    private final Timeline timeline;
    private final Windows windows;
    private final ContactLimits limits;
    private final ContactEvents events;
    private final Limits timescales;
    private final Contacts contacts;

    /** Facts of one case. */
    public ContactFacts(
            Timeline timeline, Windows windows, ContactLimits limits, ContactEvents events, Limits timescales) {
        this.timeline = timeline;
        this.windows = windows;
        this.limits = limits;
        this.events = events;
        this.timescales = timescales;
        contacts = new Contacts(timeline);
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        unsigned(facts);
        notifications(facts);
        closedContacts().ifPresent(facts);
        contacts.all().forEach(contact -> changed(contact).ifPresent(facts));
    }

    private void unsigned(Consumer<Object> facts) {
        for (CaseEvent decision : events.noFurtherAction().of(timeline)) {
            if (!timeline.inMonths(decision.date(), windows.lookBack())) {
                continue;
            }
            CaseEvent concern = (decision.type() == EventType.CONTACT_DECISION
                            ? contacts.decidedBy(decision)
                            : contacts.referralDecidedBy(decision))
                    .orElse(null);
            boolean serious = contacts.isSerious(concern == null ? decision : concern, events.seriousConcern());
            LocalDate signedOff = timeline.date(decision, "signedOffDate");
            facts.accept(new UnsignedDecision(
                    limits, decision, concern, signedOff, serious, timeline.asOf(), timeline.workingDays()));
        }
    }

    private void notifications(Consumer<Object> facts) {
        List<CaseEvent> all = events.domesticAbuse().of(timeline);
        List<Spell> assessments =
                timeline.spells(EventType.ASSESSMENT_START, EventType.ASSESSMENT_AUTHORISED, "assessment");
        for (int i = limits.notifications(); i <= all.size(); i++) {
            List<CaseEvent> notices = all.subList(i - limits.notifications(), i);
            LocalDate first = notices.getFirst().date();
            LocalDate last = notices.getLast().date();
            if (timeline.inMonths(last, windows.lookBack())) {
                CaseEvent started = timeline.first(
                                EventType.ASSESSMENT_START, each -> !each.date().isBefore(first))
                        .orElse(null);
                boolean assessed = assessments.stream().anyMatch(each -> each.covers(last));
                facts.accept(new Notifications(
                        limits,
                        notices,
                        started,
                        assessed,
                        closedSince(last),
                        timeline.asOf(),
                        timeline.workingDays()));
            }
        }
    }

    /** The day of closing, if the case closed on or after the day; a later contact can open it again. */
    private @Nullable LocalDate closedSince(LocalDate day) {
        LocalDate closedOn = timeline.history().closedOn();
        boolean closed = !timeline.isOpen() && timeline.history().caseType() != CaseType.CONTACT;
        return closed && closedOn != null && !closedOn.isBefore(day) ? closedOn : null;
    }

    private Optional<ClosedContacts> closedContacts() {
        List<CaseEvent> closed =
                contacts.all().stream().filter(this::isClosedWithoutHelp).toList();
        List<CaseEvent> longest = List.of();
        int first = 0;
        for (int last = 0; last < closed.size(); last++) {
            while (!isRun(closed.get(first).date(), closed.get(last).date())) {
                first++;
                if (first > last) {
                    break;
                }
            }
            if (last - first + 1 >= Math.max(1, longest.size())
                    && timeline.inMonths(closed.get(last).date(), windows.lookBack())) {
                longest = closed.subList(first, last + 1);
            }
        }
        return longest.isEmpty() ? Optional.empty() : Optional.of(new ClosedContacts(limits, List.copyOf(longest)));
    }

    private boolean isClosedWithoutHelp(CaseEvent contact) {
        List<CaseEvent> decisions = contacts.decisions(contact);
        return !decisions.isEmpty() && events.closedWithoutHelp().matches(decisions.getLast());
    }

    private boolean isRun(LocalDate first, LocalDate last) {
        return DAYS.between(first, last) <= limits.accumulationDays()
                && timeline.first(
                                EventType.ASSESSMENT_START,
                                each -> !each.date().isBefore(first)
                                        && !each.date().isAfter(last))
                        .isEmpty();
    }

    private Optional<ChangedDecision> changed(CaseEvent contact) {
        List<CaseEvent> decisions = contacts.decisions(contact);
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        CaseEvent first = decisions.getFirst();
        String decided = first.attribute("decision");
        String clock = contacts.isSerious(contact, events.seriousConcern()) ? "T01.urgent" : "T01";
        boolean late = first.date().isAfter(timescales.of(clock).due(contact.date()));
        Stream<CaseEvent> other =
                decisions.stream().filter(each -> !String.valueOf(decided).equals(each.attribute("decision")));
        Stream<CaseEvent> next = contacts.all().stream().filter(each -> timeline.isBefore(first, each));
        return Stream.concat(other, next)
                .filter(each -> timeline.inMonths(each.date(), windows.lookBack()))
                .min((a, b) -> timeline.isBefore(a, b) ? -1 : 1)
                .map(each -> new ChangedDecision(limits, contact, first, late, each, timeline.workingDays()));
    }
}
