package org.plumbline.intake.annexa;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.intake.annexa.CellRule.Severity;
import org.plumbline.intake.code.UnknownWords;

/** Gathers what is wrong: counts everything, lists as much as the limits allow. */
final class CellProblems {

    private final int most;
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<Integer, Map<Severity, Integer>> counts = new HashMap<>();
    private final Map<Integer, Set<Integer>> lost = new HashMap<>();
    private final UnknownWords unknown = new UnknownWords();
    private int notListed;

    CellProblems(int most) {
        this.most = most;
    }

    void add(CellProblem problem) {
        counts.computeIfAbsent(problem.list(), list -> new EnumMap<>(Severity.class))
                .merge(problem.severity(), 1, Integer::sum);
        if (problems.size() < most) {
            problems.add(problem);
        } else {
            notListed++;
        }
    }

    /** Notes that a row does not say which child or when. */
    void lose(int list, int row) {
        lost.computeIfAbsent(list, each -> new HashSet<>()).add(row);
    }

    /** Takes over what another sheet's reading found. */
    void addAll(CellProblems other) {
        other.counts.forEach((list, found) ->
                found.forEach((severity, count) -> counts.computeIfAbsent(list, each -> new EnumMap<>(Severity.class))
                        .merge(severity, count, Integer::sum)));
        other.lost.forEach((list, rows) ->
                lost.computeIfAbsent(list, each -> new HashSet<>()).addAll(rows));
        unknown.addAll(other.unknown);
        int room = Math.min(other.problems.size(), most - problems.size());
        problems.addAll(other.problems.subList(0, room));
        notListed += other.notListed + other.problems.size() - room;
    }

    /** Words that mean no code. */
    UnknownWords unknown() {
        return unknown;
    }

    int count(int list, Severity severity) {
        return counts.getOrDefault(list, Map.of()).getOrDefault(severity, 0);
    }

    /** How many rows do not say which child or when. */
    int lostRows(int list) {
        return lost.getOrDefault(list, Set.of()).size();
    }

    List<CellProblem> sorted() {
        return problems.stream()
                .sorted(Comparator.comparingInt(CellProblem::list).thenComparingInt(CellProblem::row))
                .toList();
    }

    int notListed() {
        return notListed;
    }
}
