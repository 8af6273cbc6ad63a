package org.plumbline.drift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.council.OwnLimits;
import org.plumbline.rulebook.BrokenRulePack;
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

    /** The pack's parameters as they count on the day. */
    static Parameters on(LocalDate day, RulePack pack, OwnLimits own) {
        Map<String, TimescaleLimit> rows =
                pack.timescales().stream().collect(Collectors.toMap(TimescaleLimit::id, Function.identity()));
        Map<String, Integer> moved = new HashMap<>();
        for (Parameter each : pack.parameters().all()) {
            String timescale = each.follows();
            if (timescale != null) {
                TimescaleLimit row = rows.get(timescale);
                if (row == null || row.limit() == 0) {
                    throw new BrokenRulePack("parameters.yaml: " + each.name() + " follows " + timescale
                            + "\nMaybe timescales.csv has no such row, or one without a limit");
                }
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
