package org.plumbline.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Looks for the smallest set of moves after which a condition holds. Better answers never worsen a grade, so a set of
 * things to change is tried at its best first, and only where that suffices are shorter steps tried.
 */
final class ChangeSearch {

    /** How many gradings one search may take; about a tenth of a second. */
    private static final int BUDGET = 2_000;

    private final Grader grader;
    private final AnswerSheet sheet;
    private final List<List<Move>> candidates;
    private final Predicate<CaseGrade> enough;
    private int tried;

    ChangeSearch(Grader grader, AnswerSheet sheet, List<List<Move>> candidates, Predicate<CaseGrade> enough) {
        this.grader = grader;
        this.sheet = sheet;
        this.candidates = candidates;
        this.enough = enough;
    }

    Optional<List<Move>> smallest() {
        if (candidates.isEmpty() || !suffices(best(candidates))) {
            return Optional.empty();
        }
        for (int size = 1; size <= candidates.size() && tried < BUDGET; size++) {
            List<List<List<Move>>> sufficient = new ArrayList<>();
            collect(size, 0, new ArrayList<>(), sufficient);
            Optional<List<Move>> found =
                    sufficient.stream().map(this::shortest).min(Comparator.comparingInt(ChangeSearch::steps));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.of(shorten(irreducible()));
    }

    private void collect(int size, int from, List<List<Move>> chosen, List<List<List<Move>>> sufficient) {
        if (chosen.size() == size) {
            if (suffices(best(chosen))) {
                sufficient.add(List.copyOf(chosen));
            }
            return;
        }
        for (int i = from; i < candidates.size() && tried < BUDGET; i++) {
            chosen.addLast(candidates.get(i));
            collect(size, i + 1, chosen, sufficient);
            chosen.removeLast();
        }
    }

    /** The shortest moves among those of the things chosen, tried in order of all steps together. */
    private List<Move> shortest(List<List<Move>> chosen) {
        List<List<Move>> combinations = new ArrayList<>();
        combine(chosen, new ArrayList<>(), combinations);
        combinations.sort(Comparator.comparingInt(ChangeSearch::steps));
        for (List<Move> moves : combinations) {
            if (suffices(moves)) {
                return moves;
            }
        }
        return best(chosen);
    }

    private static void combine(List<List<Move>> chosen, List<Move> moves, List<List<Move>> combinations) {
        if (moves.size() == chosen.size()) {
            combinations.add(List.copyOf(moves));
            return;
        }
        for (Move move : chosen.get(moves.size())) {
            moves.addLast(move);
            combine(chosen, moves, combinations);
            moves.removeLast();
        }
    }

    /** All things at their best, less every one that can be left out; the last of the form is tried first. */
    private List<List<Move>> irreducible() {
        List<List<Move>> kept = new ArrayList<>(candidates);
        for (int i = kept.size() - 1; i >= 0; i--) {
            List<Move> left = kept.remove(i);
            if (kept.isEmpty() || !suffices(best(kept))) {
                kept.add(i, left);
            }
        }
        return kept;
    }

    private List<Move> shorten(List<List<Move>> kept) {
        List<Move> moves = new ArrayList<>(best(kept));
        for (int i = 0; i < moves.size(); i++) {
            for (Move shorter : kept.get(i)) {
                Move longer = moves.set(i, shorter);
                if (suffices(moves)) {
                    break;
                }
                moves.set(i, longer);
            }
        }
        return List.copyOf(moves);
    }

    private boolean suffices(List<Move> moves) {
        tried++;
        return enough.test(grader.grade(Move.apply(sheet, moves)));
    }

    private static List<Move> best(List<List<Move>> things) {
        return things.stream().map(List::getLast).toList();
    }

    private static int steps(List<Move> moves) {
        return moves.stream().mapToInt(Move::steps).sum();
    }
}
