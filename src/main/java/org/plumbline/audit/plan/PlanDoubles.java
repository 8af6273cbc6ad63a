package org.plumbline.audit.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundRecords;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Instruments;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Finds what a planned round would do twice: a theme within some months, a team within one, a monthly round of a month. */
@Component
class PlanDoubles {

    private final PlannedRounds plans;
    private final RoundRecords rounds;
    private final Instruments instruments;
    private final int months;

    /** @param months around a round in which its themes should not come again */
    PlanDoubles(
            PlannedRounds plans,
            RoundRecords rounds,
            Instruments instruments,
            @Value("${plumbline.plan.theme-again-after}") int months) {
        this.plans = plans;
        this.rounds = rounds;
        this.instruments = instruments;
        this.months = months;
    }

    /** What is asked, by a planned or an opened round. */
    private record Asked(
            YearMonth month,
            RoundKind kind,
            List<String> themes,
            @Nullable String team,
            String how) {}

    /** Whether the month has its one monthly round, planned or opened. */
    boolean monthIsTaken(YearMonth month) {
        return around(month, 0).anyMatch(other -> other.kind() == RoundKind.MONTHLY);
    }

    /** A sentence for each thing that would be done twice. */
    List<String> of(PlanProposal proposal) {
        YearMonth month = Objects.requireNonNull(proposal.month());
        Instrument instrument = instruments.current();
        List<String> doubles = new ArrayList<>();
        around(month, months).forEach(other -> {
            for (String theme : proposal.themes()) {
                if (counts(instrument, proposal.kind(), theme)
                        && other.themes().contains(theme)
                        && counts(instrument, other.kind(), theme)) {
                    doubles.add("%s is %s %s already, less than %d months away."
                            .formatted(
                                    instrument.theme(theme).name(),
                                    other.how(),
                                    EnglishDates.month(other.month()),
                                    months));
                }
            }
            if (proposal.team() != null
                    && proposal.team().equals(other.team())
                    && other.month().equals(month)) {
                doubles.add("The team has a round in %s already.".formatted(EnglishDates.month(month)));
            }
        });
        return doubles.stream().distinct().toList();
    }

    /** The core themes of a monthly round come every month by design. */
    private static boolean counts(Instrument instrument, RoundKind kind, String theme) {
        return instrument.themes().stream()
                .anyMatch(known -> known.code().equals(theme) && (kind != RoundKind.MONTHLY || !known.core()));
    }

    private Stream<Asked> around(YearMonth month, int months) {
        long reach = Math.max(0, months - 1L);
        String first = month.minusMonths(reach).toString();
        String last = month.plusMonths(reach).toString();
        List<PlannedRound> planned = plans.counting(first, last);
        Set<UUID> opened = planned.stream()
                .map(plan -> plan.roundId())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        return Stream.concat(
                planned.stream().map(PlanDoubles::asked),
                rounds.findByMonthBetween(first, last).stream()
                        .filter(round -> !opened.contains(round.id()))
                        .map(PlanDoubles::asked));
    }

    private static Asked asked(PlannedRound plan) {
        return new Asked(plan.month(), plan.kind(), plan.themes(), plan.team(), "planned for");
    }

    private static Asked asked(Round round) {
        return new Asked(round.month(), round.kind(), round.themes(), null, "audited in");
    }
}
