package org.plumbline.ui.council;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.council.LimitDecision;
import org.plumbline.council.LimitRow;
import org.plumbline.drift.clock.ClockNames;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.TimescaleLimit;
import org.plumbline.ui.part.Dates;

/** Limits in words. */
record LimitWords(RulePack pack, ClockNames names) {

    LimitWords(RulePack pack) {
        this(pack, new ClockNames(pack));
    }

    /** Such as "T26 Visit on the child protection plan". */
    String title(LimitRow row) {
        return row.pack().id() + " " + name(row);
    }

    String name(LimitRow row) {
        return names.nameOf(row.pack());
    }

    /** Such as "10 working days". */
    static String usual(LimitRow row) {
        return row.pack().unit().words(row.pack().limit());
    }

    /** What a decision sets, such as "8 working days" or "the rule pack's 10 working days". */
    static String amount(TimescaleLimit row, LimitDecision decision) {
        Integer amount = decision.amount();
        return amount == null
                ? "the rule pack's " + row.unit().words(row.limit())
                : row.unit().words(amount);
    }

    /** Such as "8 working days from 01/12/2026". */
    static String decided(TimescaleLimit row, LimitDecision decision) {
        return amount(row, decision) + " from " + Dates.day(decision.countsFrom());
    }

    /** Who decided it and why. */
    static String who(LimitDecision decision) {
        String by = decision.agreedBy() == null
                ? "Proposed by %s on %s"
                        .formatted(decision.proposedBy(), Dates.day(EnglishDates.dayOf(decision.proposedAt())))
                : "Proposed by %s, agreed by %s on %s"
                        .formatted(
                                decision.proposedBy(),
                                decision.agreedBy(),
                                Dates.day(EnglishDates.dayOf(Objects.requireNonNull(decision.agreedAt()))));
        return by + ": " + decision.reason();
    }

    /** What a council may do with the limit. */
    static String bounds(TimescaleLimit row) {
        String range = "From %d to %s.".formatted(row.least(), row.unit().words(Objects.requireNonNull(row.most())));
        return row.strongestBasis().isBinding() ? range + " Stricter only: the limit binds every council." : range;
    }

    /** The patterns of which a number moves along; empty when there is none. */
    String patterns(TimescaleLimit row) {
        Map<String, String> known = pack.said("drift", "name");
        List<String> named = pack.parameters().all().stream()
                .filter(each -> row.id().equals(each.follows()))
                .map(each -> each.name().split("\\.")[1])
                .distinct()
                .map(code -> "\"" + known.getOrDefault(code, code) + "\"")
                .toList();
        return named.isEmpty() ? "" : "The same limit in the pattern " + EnglishNumbers.list(named) + " moves along.";
    }
}
