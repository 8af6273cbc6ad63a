package org.plumbline.drift.care;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.timeline.Care;
import org.plumbline.timeline.Moment;
import org.plumbline.timeline.Timeline;

/** Facts of children who went missing and the interviews that should follow their return. */
public final class MissingFacts {

    private final Timeline timeline;
    private final CareLimits limits;
    private final CareEvents events;

    /** Facts of one case. */
    public MissingFacts(Timeline timeline, CareLimits limits, CareEvents events) {
        this.timeline = timeline;
        this.limits = limits;
        this.events = events;
    }

    /** Hands over what was found. */
    public void derive(Consumer<Object> facts) {
        List<CaseEvent> unmet = new ArrayList<>();
        List<LocalDate> judged = new ArrayList<>();
        List<CaseEvent> never = new ArrayList<>();
        List<LocalDate> since = new ArrayList<>();
        for (CaseEvent end :
                timeline.of(EventType.MISSING_END, each -> timeline.in(each.date(), limits.missingDays()))) {
            List<CaseEvent> interviews = interviews(end);
            ZonedDateTime deadline = Moment.start(end.date(), end.time()).plusHours(limits.interviewHours());
            if (timeline.asOf().isAfter(deadline.toLocalDate())
                    && interviews.stream().noneMatch(each -> meets(each, deadline))) {
                unmet.add(end);
                judged.add(deadline.toLocalDate().plusDays(1));
            }
            neverOffered(end, interviews).ifPresent(day -> {
                never.add(end);
                since.add(day);
            });
        }
        if (never.isEmpty() && unmet.isEmpty()) {
            Care.open(timeline)
                    .map(Care::start)
                    .filter(care -> "N".equals(care.attribute("rhiOffered"))
                            && !"0".equals(care.attributes().getOrDefault("missing12m", "0")))
                    .ifPresent(never::add);
        }
        if (!unmet.isEmpty() || !never.isEmpty()) {
            facts.accept(new MissingEpisodes(
                    limits,
                    unmet,
                    judged,
                    never,
                    since.stream().min(Comparator.naturalOrder()).orElse(timeline.asOf())));
        }
    }

    private List<CaseEvent> interviews(CaseEvent end) {
        String key = end.attribute("episode");
        return timeline.of(EventType.RHI, each -> key == null || key.equals(each.attribute("episode")));
    }

    private boolean meets(CaseEvent interview, ZonedDateTime deadline) {
        LocalDate completed = timeline.date(interview, "completedDate");
        if (completed != null) {
            String time = interview.attribute("completedTime");
            LocalTime of = time == null || time.isEmpty() ? null : LocalTime.parse(time);
            return !Moment.stop(completed, of, deadline).isAfter(deadline);
        }
        return events.declined().matches(interview)
                && !Moment.stop(interview.date(), interview.time(), deadline)
                        .isAfter(deadline);
    }

    /** The first day on which it was plain that no interview was offered; empty while one was or may still be. */
    private Optional<LocalDate> neverOffered(CaseEvent end, List<CaseEvent> interviews) {
        Optional<LocalDate> refused = interviews.stream()
                .filter(events.notOffered()::matches)
                .map(CaseEvent::date)
                .findFirst();
        LocalDate latest = timeline.workingDays().add(end.date(), limits.offerWorkingDays());
        boolean silent = timeline.asOf().isAfter(latest)
                && interviews.stream().allMatch(each -> each.date().isAfter(latest));
        return refused.isPresent() || !silent ? refused : Optional.of(latest.plusDays(1));
    }
}
