package org.plumbline.instrument;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;

/**
 * One example of what the numbers of themes ask: a theme that is on the border of what is allowed, or just beyond it.
 *
 * @param weights of its questions, the first of which asks for the difference made
 * @param critical how many of the others are critical
 * @param guidance how many characters say what good is
 * @param refusal what is said of it; empty where it is allowed
 */
public record ThemeExample(String title, List<Integer> weights, int critical, int guidance, String refusal) {

    private static final int ENOUGH = 40;

    /** Each number on its border and beyond it. */
    public static List<ThemeExample> all() {
        return List.of(
                weighing("8 questions", "", 1, 2, 2, 2, 2, 2, 2, 2),
                weighing("7 questions", "questions: 7 questions;", 1, 2, 2, 2, 2, 2, 2),
                weighing("12 questions", "", 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2),
                weighing("13 questions", "questions: 13 questions;", 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2),
                weighing("All questions weigh 12", "", 1, 1, 1, 1, 2, 2, 2, 2),
                weighing("All questions weigh 11", "questions: 11 weight in all", 1, 1, 1, 1, 1, 2, 2, 2),
                weighing("All questions weigh 25", "", 1, 2, 2, 2, 3, 3, 3, 3, 3, 3),
                weighing("All questions weigh 26", "questions: 26 weight in all", 1, 2, 2, 3, 3, 3, 3, 3, 3, 3),
                weighing("A question weighs 3", "", 1, 2, 2, 2, 2, 2, 2, 3),
                weighing("A question weighs 4", "ZZ8 weight: (4) is not 1 to", 1, 2, 2, 2, 2, 2, 2, 4),
                asking("2 critical questions", 2, ENOUGH, ""),
                asking("1 critical question", 1, ENOUGH, "questions: 1 critical questions;"),
                asking("4 critical questions", 4, ENOUGH, ""),
                asking("5 critical questions", 5, ENOUGH, "questions: 5 critical questions;"),
                asking("30 characters of guidance", 3, 30, ""),
                asking("29 characters of guidance", 3, 29, "ZZ1 good: 29 characters of guidance;"));
    }

    private static ThemeExample weighing(String title, String refusal, Integer... weights) {
        return new ThemeExample(title, List.of(weights), 3, ENOUGH, refusal);
    }

    private static ThemeExample asking(String title, int critical, int guidance, String refusal) {
        return new ThemeExample(title, List.of(1, 2, 2, 2, 2, 2, 2, 2), critical, guidance, refusal);
    }

    /** Fails where a pack with this theme beside its own is not read, or refused, as the example says. */
    public void check(RulePack pack) {
        ThrowingCallable reading = () -> Instrument.of(pack.with("instrument/ZZ.yaml", theme()));
        if (refusal.isEmpty()) {
            assertThatCode(reading).as(title).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(reading)
                    .as(title)
                    .isInstanceOf(BrokenRulePack.class)
                    .hasMessageContaining(refusal);
        }
    }

    private String theme() {
        return IntStream.rangeClosed(1, weights.size())
                .mapToObj(this::question)
                .collect(Collectors.joining("", """
                        code: ZZ
                        name: 'A further theme'
                        order: 99
                        weight: 1.00
                        applies-when: 'Always'
                        source: 'An example'
                        questions:
                        """, ""));
    }

    private String question(int number) {
        return "  - {id: ZZ%d, text: 'Was it done?', weight: %d, impact: %b, critical: %b, good: '%s', inadequate: '%s'}\n"
                .formatted(
                        number,
                        weights.get(number - 1),
                        number == 1,
                        number > 1 && number <= 1 + critical,
                        "g".repeat(guidance),
                        "i".repeat(ENOUGH));
    }
}
