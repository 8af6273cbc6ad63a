package org.plumbline.drift.allocation;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.drift.ground.Holders;
import org.plumbline.drift.ground.Holders.Held;
import org.plumbline.drift.ground.Phrases;
import org.plumbline.finding.EventRef;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.timeline.CaseHolder;
import org.plumbline.timeline.OpenPeriod;
import org.plumbline.timeline.Spell;
import org.plumbline.timeline.Timeline;

/**
 * Finds the times in which an open case had no qualified social worker as its holder. A holder of whom it is not known is
 * neither: where it would depend on that, nothing is evaluable.
 */
public final class AllocationFacts {

    private static final String PATTERN = "DD-04";
    private static final String QUALIFIED = "qualifiedSW";

    private final Timeline timeline;
    private final AllocationLimits limits;
    private final AllocationEvents events;

    /** Facts of one case. */
    public AllocationFacts(Timeline timeline, AllocationLimits limits, AllocationEvents events) {
        this.timeline = timeline;
        this.limits = limits;
        this.events = events;
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        if (timeline.history().caseType() == CaseType.CARE_LEAVER) {
            return;
        }
        List<Held> holders = events.holders().held(timeline);
        List<Unallocated> found = gaps(holders);
        List<Held> doubtful = CaseHolder.all(timeline).stream()
                .map(CaseHolder::allocation)
                .filter(each -> each.attribute(QUALIFIED) == null)
                .map(each -> Holders.whole(timeline, each))
                .toList();
        if (!doubtful.isEmpty()) {
            List<Unallocated> certain = gaps(Stream.concat(holders.stream(), doubtful.stream())
                    .sorted(Comparator.comparing(Held::from))
                    .toList());
            if (certain.stream().noneMatch(this::matters) && found.stream().anyMatch(this::matters)) {
                facts.accept(
                        new NotEvaluable(PATTERN, "Whether a case holder is a qualified social worker is not known."));
            }
            found = certain;
        }
        found.forEach(facts);
    }

    private boolean matters(Unallocated gap) {
        return gap.getWorkingDays() > limits.shortWorkingDays();
    }

    private List<Unallocated> gaps(List<Held> holders) {
        List<Unallocated> found = new ArrayList<>();
        for (OpenPeriod open : OpenPeriod.of(timeline)) {
            if (!open.from().isBefore(timeline.history().openFrom())) {
                gaps(open, holders, found::add);
            }
        }
        return found;
    }

    private void gaps(OpenPeriod open, List<Held> holders, Consumer<Unallocated> facts) {
        LocalDate last = open.until() == null ? timeline.asOf() : open.until();
        LocalDate uncovered = open.from();
        for (Held holder : holders) {
            if (holder.from().isAfter(last)) {
                break;
            }
            if (holder.from().isAfter(uncovered)) {
                gap(uncovered, holder.from(), holder.allocation(), facts);
            }
            LocalDate after = (holder.until() == null ? last : holder.until()).plusDays(1);
            uncovered = after.isAfter(uncovered) ? after : uncovered;
        }
        if (!uncovered.isAfter(last)) {
            gap(uncovered, last, null, facts);
        }
    }

    private void gap(LocalDate from, LocalDate until, @Nullable CaseEvent next, Consumer<Unallocated> facts) {
        if (DAYS.between(until, timeline.asOf()) > limits.endedWithinDays()) {
            return;
        }
        LocalDate lastDay = next == null ? until : until.minusDays(1);
        CaseEvent danger = Holders.dangers(timeline).stream()
                .filter(each -> !each.from().isAfter(lastDay)
                        && (each.end() == null || !each.end().date().isBefore(from)))
                .map(Spell::start)
                .findFirst()
                .orElse(null);
        facts.accept(new Unallocated(
                limits,
                from,
                until,
                next,
                danger,
                danger == null && events.holders().lead().isAny(),
                shownBy(from, next, danger),
                timeline.workingDays()));
    }

    /** The event that left the child without, the danger and the next holder; failing all, the first event on file. */
    private List<EventRef> shownBy(LocalDate from, @Nullable CaseEvent next, @Nullable CaseEvent danger) {
        List<CaseEvent> found = new ArrayList<>();
        timeline.events().stream()
                .filter(each -> !each.date().isAfter(from) && events.shown().matches(each))
                .reduce((earlier, later) -> later)
                .ifPresent(found::add);
        List<EventRef> refs = Stream.concat(Phrases.refs(found).stream(), Phrases.refs(danger, next).stream())
                .toList();
        return refs.isEmpty() ? Phrases.refs(timeline.events().stream().limit(1).toList()) : refs;
    }
}
