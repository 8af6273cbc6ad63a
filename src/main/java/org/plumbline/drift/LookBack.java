package org.plumbline.drift;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.drift.ground.PatternDefinition;
import org.plumbline.rulebook.Parameter;
import org.plumbline.rulebook.Parameters;

/**
 * How far back a pattern looks at most, where its definition names a window.
 *
 * @param wholeMonths whether the present month, which is not over, is left out
 */
record LookBack(Period period, boolean wholeMonths) {

    /** What a definition calls the time at which a pattern looks. */
    private static final Set<String> NAMES = Set.of("window", "period", "months");

    /** By the code of the pattern; a pattern without a window looks back to the opening of the case. */
    static Map<String, LookBack> of(Definitions definitions, Parameters pack) {
        Map<String, LookBack> all = new HashMap<>();
        for (PatternDefinition pattern : definitions.patterns()) {
            for (Parameter number : pack.all()) {
                if (NAMES.stream()
                        .anyMatch(name -> number.name().equals(Definitions.parameter(pattern.code(), name)))) {
                    of(number).ifPresent(lookBack -> all.put(pattern.code(), lookBack));
                }
            }
        }
        return all;
    }

    private static Optional<LookBack> of(Parameter number) {
        int amount = number.value().matches("\\d+") ? Integer.parseInt(number.value()) : 0;
        return switch (number.unit()) {
            case "days" -> Optional.of(new LookBack(Period.ofDays(amount), false));
            case "months" -> Optional.of(new LookBack(Period.ofMonths(amount), false));
            case "whole calendar months" -> Optional.of(new LookBack(Period.ofMonths(amount), true));
            default -> Optional.empty();
        };
    }

    /** The first day looked at. */
    LocalDate from(LocalDate asOf) {
        return (wholeMonths ? asOf.withDayOfMonth(1) : asOf).minus(period);
    }
}
