package org.plumbline.grading.item;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.item.ItemAnswer;

/**
 * Answers to some questions of an item, as a rule asks about them. A question without an answer is never what a rule asks
 * for. Words are the names of the pack's scales, numbers those of the item.
 */
public final class Answers {

    /** How many of the questions must be as asked. */
    enum Of {
        ALL,
        ANY
    }

    private final Of of;
    private final List<@Nullable ItemAnswer> given;
    private final Function<String, Integer> numbers;

    Answers(Of of, List<@Nullable ItemAnswer> given, Function<String, Integer> numbers) {
        this.of = of;
        this.given = given;
        this.numbers = numbers;
    }

    /** Whether each of them, or any, is one of these. */
    public boolean are(String... names) {
        return hold(answer -> isOneOf(answer, names));
    }

    /** The same of a single question, or of any. */
    public boolean is(String... names) {
        return are(names);
    }

    /** Whether something is ticked. */
    public boolean isTicked() {
        return hold(answer ->
                answer instanceof ItemAnswer.Ticked ticked && !ticked.entries().isEmpty());
    }

    /** Whether the number answered is greater than the pack's number of that name. */
    public boolean isOver(String number) {
        return hold(answer -> answer instanceof ItemAnswer.Counted counted && counted.number() > numbers.apply(number));
    }

    /** Whether the number answered is at most the pack's number of that name. */
    public boolean isAtMost(String number) {
        return hold(
                answer -> answer instanceof ItemAnswer.Counted counted && counted.number() <= numbers.apply(number));
    }

    /** Whether no more of them are so than the pack's number of that name. */
    public boolean haveAtMost(String number, String name) {
        return count(name) <= numbers.apply(number);
    }

    /** Whether more of them are so than the pack's number of that name. */
    public boolean haveMoreThan(String number, String name) {
        return count(name) > numbers.apply(number);
    }

    private long count(String name) {
        return given.stream().filter(answer -> isOneOf(answer, name)).count();
    }

    private boolean hold(Predicate<@Nullable ItemAnswer> asked) {
        return of == Of.ALL ? given.stream().allMatch(asked) : given.stream().anyMatch(asked);
    }

    private static boolean isOneOf(@Nullable ItemAnswer answer, String... names) {
        return answer instanceof ItemAnswer.Chosen chosen
                && Arrays.asList(names).contains(chosen.mark().name());
    }
}
