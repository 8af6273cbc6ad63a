package org.plumbline.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.TimescaleLimit;

/** Which limits a council may set for itself, and what has to be said with one. */
record ProposalRules(Parameters pack) {

    private static final int LONGEST_REASON = 500;

    /** Sentences that say what to do; empty when the proposal may be made. */
    List<String> problems(LimitProposal proposal, TimescaleLimit row, @Nullable OwnLimit before, LocalDate today) {
        List<String> problems = new ArrayList<>();
        if (!row.isSettable()) {
            return List.of("The limit of %s cannot be set by a council.".formatted(row.id()));
        }
        Integer amount = proposal.amount();
        LocalDate from = proposal.countsFrom();
        if (amount != null && !row.allows(amount)) {
            problems.add(bounds(row));
        }
        if (from == null) {
            problems.add("Give the day from which the limit counts.");
        } else {
            day(problems, from, today);
        }
        if (problems.isEmpty() && from != null) {
            int wanted = amount == null ? row.limit() : amount;
            int now = before == null ? row.limit() : before.on(from, row);
            if (wanted == now) {
                problems.add("On %s the limit is %s already. Give another limit or another day."
                        .formatted(EnglishDates.day(from), row.unit().words(now)));
            }
        }
        reason(problems, proposal.reason().text());
        return problems;
    }

    private void day(List<String> problems, LocalDate from, LocalDate today) {
        LocalDate first = today.minusMonths(pack.whole("council.limit-back"));
        LocalDate last = today.plusMonths(pack.whole("council.limit-ahead"));
        if (from.isBefore(first) || from.isAfter(last)) {
            problems.add("Give a day from %s to %s.".formatted(EnglishDates.day(first), EnglishDates.day(last)));
        }
    }

    private void reason(List<String> problems, String reason) {
        int least = pack.whole("council.reason-least");
        if (reason.length() < least) {
            problems.add("Say in at least %d characters why the council sets this limit.".formatted(least));
        } else if (reason.length() > LONGEST_REASON) {
            problems.add("Say it in at most %d characters.".formatted(LONGEST_REASON));
        }
    }

    private static String bounds(TimescaleLimit row) {
        int least = Objects.requireNonNull(row.least());
        int most = Objects.requireNonNull(row.most());
        String range = "Give a limit from %d to %s.".formatted(least, row.unit().words(most));
        return row.strongestBasis().isBinding()
                ? range
                        + " The limit of %s binds every council: yours may be stricter, never looser."
                                .formatted(row.unit().words(row.limit()))
                : range;
    }
}
