package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.council.OwnLimits;
import org.plumbline.council.OwnLimits.Decided;
import org.plumbline.council.Standards;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.finding.Flag;
import org.plumbline.rulebook.Parameter;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.rulebook.TimescaleLimit;

/** With every limit that a council may set at its least, and at its most, each sentence names the limit that judged. */
class SentencesUnderOwnLimitsTests {

    private static final RulePack PACK = RulePacks.bundled().current();
    private static final Pattern NUMBER_WORD = Pattern.compile(
            "(?i)\\b(two|three|four|five|six|seven|eight|nine|ten|twelve|(?<!at )once|twice|thrice|half|dozen|fortnight)\\b");
    private static final Map<String, TimescaleLimit> ROWS =
            PACK.timescales().stream().collect(Collectors.toMap(TimescaleLimit::id, Function.identity()));

    @Test
    void everySentenceNamesTheLeastLimits() {
        assertThat(firedUnder(row -> Objects.requireNonNull(row.least()))).hasSize(43);
    }

    @Test
    void everySentenceNamesTheMostLimits() {
        assertThat(firedUnder(row -> Objects.requireNonNull(row.most()))).hasSize(43);
    }

    /** Runs every example under such limits, looks at each sentence, and returns the codes that fired. */
    private static Set<String> firedUnder(ToIntFunction<TimescaleLimit> amount) {
        OwnLimits own = OwnLimits.of(
                PACK.timescales().stream()
                        .filter(TimescaleLimit::isSettable)
                        .map(row ->
                                new Decided(row.id(), amount.applyAsInt(row), LocalDate.of(2020, 1, 1), Instant.EPOCH))
                        .toList(),
                PACK.timescales());
        DriftRules rules = new DriftRules(PACK, new Standards(own, WorkingDays.englandAndWales()));
        Set<String> fired = new TreeSet<>();
        DriftExample.of(PACK)
                .forEach((code, examples) -> examples.forEach(
                        example -> example.findings(rules).flags().forEach(flag -> {
                            fired.add(flag.pattern());
                            assertThat(flag.text()).doesNotContainPattern(NUMBER_WORD);
                            assertThat(flag.advice()).doesNotContainPattern(NUMBER_WORD);
                            check(flag, amount);
                        })));
        return fired;
    }

    private static void check(Flag flag, ToIntFunction<TimescaleLimit> amount) {
        RuleCard card = PACK.rules("drift").cards().stream()
                .filter(each -> each.code().equals(flag.pattern()))
                .filter(each -> numbers(each).matcher(flag.text()).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule says " + flag.text()));
        Matcher numbers = numbers(card).matcher(flag.text());
        assertThat(numbers.matches()).isTrue();
        List<String> names = card.says().names();
        for (int i = 0; i < names.size(); i++) {
            assertThat(numbers.group(i + 1))
                    .as("%s in: %s", names.get(i), flag.text())
                    .isEqualTo(words(card.code(), names.get(i), amount));
        }
    }

    private static Pattern numbers(RuleCard card) {
        return Pattern.compile(
                card.says().texts().stream().map(Pattern::quote).collect(Collectors.joining("(.+?)")) + " .*");
    }

    /** The limit in words, worked out apart from the product: moved in proportion where it follows a timescale. */
    private static String words(String code, String name, ToIntFunction<TimescaleLimit> amount) {
        TimescaleLimit row = ROWS.get(name);
        if (row != null) {
            return row.unit().words(row.isSettable() ? amount.applyAsInt(row) : row.limit());
        }
        Parameter number = PACK.parameters().all().stream()
                .filter(each -> each.name().equals(Definitions.parameter(code, name)))
                .findFirst()
                .orElseThrow();
        TimescaleLimit followed = number.follows() == null ? null : ROWS.get(number.follows());
        if (followed == null || !followed.isSettable()) {
            return number.words();
        }
        BigDecimal moved = new BigDecimal(number.value())
                .multiply(BigDecimal.valueOf(amount.applyAsInt(followed)))
                .divide(BigDecimal.valueOf(followed.limit()), 0, RoundingMode.HALF_UP);
        return new Parameter(number.name(), moved.toPlainString(), number.unit(), number.source(), null).words();
    }
}
