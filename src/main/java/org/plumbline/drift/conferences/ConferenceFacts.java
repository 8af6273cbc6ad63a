package org.plumbline.drift.conferences;

import static org.plumbline.casefile.contract.EventType.CONFERENCE;
import static org.plumbline.casefile.contract.EventType.CONFERENCE_POSTPONED;
import static org.plumbline.casefile.contract.EventType.MINUTES_DISTRIBUTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.ground.Windows;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.timeline.Enquiry;
import org.plumbline.timeline.ProtectionPlan;
import org.plumbline.timeline.Timeline;

/** Facts of conferences that were put off and of their minutes. */
public final class ConferenceFacts {

    private static final String INITIAL = "ICPC";

    private final Timeline timeline;
    private final Windows windows;
    private final ConferenceLimits limits;
    private final ConferenceEvents events;
    private final Limits timescales;
    private final List<TimescaleResult> late;

    /**
     * Facts of one case.
     *
     * @param clocks the timescales of the case, of which late conferences are taken
     */
    public ConferenceFacts(
            Timeline timeline,
            Windows windows,
            ConferenceLimits limits,
            ConferenceEvents events,
            Limits timescales,
            List<TimescaleResult> clocks) {
        this.timeline = timeline;
        this.windows = windows;
        this.limits = limits;
        this.events = events;
        this.timescales = timescales;
        late = clocks.stream()
                .filter(clock -> clock.late() && limits.dueBy().contains(clock.timescale()))
                .toList();
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        postponed().filter(this::isRecent).forEach(facts);
        lateMinutes().ifPresent(facts);
    }

    /** What several postponements of one conference share. */
    private record Sequence(
            String kind, String key, @Nullable CaseEvent held) {}

    private Stream<PostponedConference> postponed() {
        Map<Sequence, List<CaseEvent>> sequences = new LinkedHashMap<>();
        for (CaseEvent each : timeline.of(CONFERENCE_POSTPONED)) {
            String kind = each.attributes().getOrDefault("kind", "");
            LocalDate original = timeline.date(each, "originalDate");
            LocalDate planned = original == null ? each.date() : original;
            CaseEvent held = timeline.first(
                            CONFERENCE,
                            other -> kind.equals(other.attribute("kind"))
                                    && other.date().isAfter(planned)
                                    && isSame(key(other), key(each)))
                    .orElse(null);
            sequences
                    .computeIfAbsent(new Sequence(kind, key(each), held), same -> new ArrayList<>())
                    .add(each);
        }
        return sequences.entrySet().stream()
                .map(entry -> new PostponedConference(
                        limits, entry.getValue(), entry.getKey().held(), missed(entry.getKey())));
    }

    /** The enquiry or plan of a conference or a postponement: the one it names, else that of its day; empty when not known. */
    private String key(CaseEvent event) {
        boolean initial = INITIAL.equals(event.attribute("kind"));
        String named = event.attribute(initial ? "enquiry" : "plan");
        if (named != null) {
            return named;
        }
        Optional<CaseEvent> start = initial
                ? Enquiry.all(timeline, events.startsEnquiry()).stream()
                        .map(Enquiry::start)
                        .filter(each -> !each.date().isAfter(event.date()))
                        .reduce((earlier, later) -> later)
                : ProtectionPlan.all(timeline).stream()
                        .filter(plan -> plan.spell().covers(event.date()))
                        .map(ProtectionPlan::start)
                        .reduce((earlier, later) -> later);
        return start.map(each -> each.attribute(initial ? "enquiry" : "plan")).orElse("");
    }

    private static boolean isSame(String key, String other) {
        return key.isEmpty() || other.isEmpty() || key.equals(other);
    }

    private @Nullable LocalDate missed(Sequence sequence) {
        CaseEvent held = sequence.held();
        List<String> starts = held == null ? starts(sequence) : List.of();
        return late.stream()
                .filter(clock -> held != null
                        ? clock.to() != null && clock.to().eventId().equals(held.id())
                        : clock.to() == null && starts.contains(clock.from().eventId()))
                .map(TimescaleResult::due)
                .findFirst()
                .orElse(null);
    }

    /** The events from which the clock of a pending conference may run. */
    private List<String> starts(Sequence sequence) {
        Stream<CaseEvent> starts = sequence.kind().equals(INITIAL)
                ? Enquiry.all(timeline, events.startsEnquiry()).stream()
                        .filter(each -> isSame(each.start().attributes().getOrDefault("enquiry", ""), sequence.key()))
                        .map(Enquiry::discussion)
                : ProtectionPlan.all(timeline).stream()
                        .filter(each -> isSame(each.start().attributes().getOrDefault("plan", ""), sequence.key()))
                        .flatMap(
                                plan -> Stream.concat(Stream.of(plan.start(), plan.origin()), plan.reviews().stream()));
        return starts.filter(Objects::nonNull).map(CaseEvent::id).toList();
    }

    private boolean isRecent(PostponedConference conference) {
        LocalDate last = conference.postponements().getLast().date();
        CaseEvent held = conference.held();
        return timeline.inMonths(last, windows.lookBack())
                || (held == null
                        ? conference.isLate() && timeline.isOpen()
                        : timeline.inMonths(held.date(), windows.lookBack()));
    }

    private Optional<LateMinutes> lateMinutes() {
        List<CaseEvent> all = timeline.of(CONFERENCE);
        int first = all.size();
        while (first > 0 && hasLateMinutes(all.get(first - 1))) {
            first--;
        }
        return first == all.size()
                ? Optional.empty()
                : Optional.of(new LateMinutes(limits, all.subList(first, all.size()), due(all.getLast())));
    }

    private LocalDate due(CaseEvent conference) {
        return timescales.of("T24").due(conference.date());
    }

    private boolean hasLateMinutes(CaseEvent conference) {
        LocalDate end = timeline.of(MINUTES_DISTRIBUTED, each -> isOf(conference, each)).stream()
                .map(this::sent)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(timeline.dutyEnd(conference.date()));
        return end.isAfter(due(conference));
    }

    private boolean isOf(CaseEvent conference, CaseEvent minutes) {
        String id = conference.attribute("id");
        return id == null
                ? timeline.last(CONFERENCE, each -> !each.date().isAfter(minutes.date()))
                        .filter(conference::equals)
                        .isPresent()
                : id.equals(minutes.attribute("conference"));
    }

    private @Nullable LocalDate sent(CaseEvent minutes) {
        String full = minutes.attribute("fullMinutesDate");
        return full == null || full.isEmpty() ? minutes.date() : timeline.date(minutes, "fullMinutesDate");
    }
}
