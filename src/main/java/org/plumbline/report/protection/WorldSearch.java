package org.plumbline.report.protection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.statistics.SplitMix64;

/**
 * Looks for another world in which a sum has another value: lets something happen to an audit so that the sum changes and
 * then, again and again, something that best repairs what has become wrong. It may miss a world that there is; it never
 * answers one that disagrees with what readers know.
 */
final class WorldSearch {

    private static final int STEPS = 24;
    private static final int MOST_BROKEN = 30;
    private static final int LOOKED_AT = 6;
    private static final int REST = 3;

    private final Knowledge known;
    private final SplitMix64 chance = new SplitMix64(1);
    private final Trial trial;
    private final AuditMoves moves;
    private final Map<Integer, Integer> rest = new HashMap<>();

    WorldSearch(Knowledge known, Layout layout) {
        this.known = known;
        this.trial = new Trial(known);
        this.moves = new AuditMoves(layout, trial, chance);
    }

    /**
     * A world in which the sum differs.
     *
     * @param earlier one in which it did before readers knew as much
     */
    Optional<World> differing(Sum goal, int attempts, @Nullable World earlier) {
        trial.begin();
        for (int attempt = 0; attempt < attempts; attempt++) {
            World start = attempt % 3 == 0 ? earlier : null;
            int direction = start != null ? Integer.signum(start.shiftOf(goal)) : attempt % 2 == 0 ? 1 : -1;
            if (goal.off(goal.truth() + direction) == 0) {
                if (start != null) {
                    begin(start);
                }
                Optional<World> found = attempt(goal, direction);
                trial.forget();
                rest.clear();
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private void begin(World world) {
        for (int i = 0; i < world.numbers().length; i++) {
            trial.move(world.numbers()[i], world.shifts()[i]);
        }
    }

    private Optional<World> attempt(Sum goal, int direction) {
        for (int step = 0; step < STEPS && trial.broken().size() <= MOST_BROKEN; step++) {
            boolean reached = direction * trial.shiftOf(goal) > 0;
            if (trial.broken().isEmpty() && reached) {
                return Optional.of(trial.world()).filter(this::agrees);
            }
            boolean repair = !trial.broken().isEmpty() && (reached || chance.below(2) == 0);
            Sum next = repair ? trial.broken().get(chance.below(trial.broken().size())) : goal;
            int towards = !repair ? direction : next.truth() + next.shift() < next.low() ? 1 : -1;
            if (!happens(next, towards, step)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Lets the best of some things happen that move the sum. */
    private boolean happens(Sum sum, int towards, int step) {
        moves.begin();
        int[] numbers = sum.numbers();
        int start = chance.below(numbers.length);
        int looked = 0;
        for (int i = 0; i < numbers.length && looked < LOOKED_AT; i++) {
            int at = (start + i) % numbers.length;
            if (trial.can(numbers[at], towards)
                    && rest.getOrDefault(numbers[at] * 2 + (towards > 0 ? 1 : 0), -1) <= step) {
                moves.consider(numbers[at], towards);
                looked++;
            }
        }
        AuditMoves.Move best = moves.best();
        if (best == null) {
            return false;
        }
        if (moves.bestWorse() >= 0) {
            trial.broken().forEach(each -> each.weight(each.weight() + 1));
        }
        for (int i = 0; i < best.size(); i++) {
            trial.move(best.number(i), best.by(i));
            rest.put(best.number(i) * 2 + (best.by(i) > 0 ? 0 : 1), step + REST + chance.below(REST));
        }
        return true;
    }

    private boolean agrees(World world) {
        return Arrays.stream(world.numbers())
                .boxed()
                .flatMap(number -> known.checksOf(number).stream())
                .distinct()
                .allMatch(world::passes);
    }
}
