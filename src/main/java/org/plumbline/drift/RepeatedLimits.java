package org.plumbline.drift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.council.OwnLimits;
import org.plumbline.rulebook.Parameter;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.TimescaleLimit;

/**
 * The numbers of the patterns that repeat the limit of a timescale ({@code follows} in parameters.yaml): where a council
 * sets that limit for itself, they move along in proportion, so that no pattern contradicts the clock beside it.
 */
final class RepeatedLimits {

    private RepeatedLimits() {}

    /** By their ids those that have a limit of their own. */
    static Map<String, TimescaleLimit> rows(RulePack pack) {
        return pack.timescales().stream()
                .filter(row -> row.limit() > 0)
                .collect(Collectors.toMap(TimescaleLimit::id, Function.identity()));
    }

    /** The pack's parameters as they count on the day. */
    static Parameters on(LocalDate day, RulePack pack, OwnLimits own) {
        Map<String, TimescaleLimit> rows = rows(pack);
        Map<String, Integer> moved = new HashMap<>();
        for (Parameter each : pack.parameters().all()) {
            TimescaleLimit row = each.follows() == null ? null : rows.get(each.follows());
            if (row != null) {
                int amount = own.on(row, day);
                if (amount != row.limit()) {
                    moved.put(each.name(), scaled(each, amount, row.limit()));
                }
            }
        }
        return moved.isEmpty() ? pack.parameters() : pack.parameters().with(moved);
    }

    private static int scaled(Parameter parameter, int amount, int usual) {
        return new BigDecimal(parameter.value())
                .multiply(BigDecimal.valueOf(amount))
                .divide(BigDecimal.valueOf(usual), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}
