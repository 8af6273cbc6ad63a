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

/** Gathers what is wrong: counts everything, lists as much as the limits allow. */
final class CellProblems {

    private final int most;
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<Integer, Map<Severity, Integer>> counts = new HashMap<>();
    private final Map<Integer, Set<Integer>> rowsWithErrors = new HashMap<>();
    private int notListed;

    CellProblems(int most) {
        this.most = most;
    }

    void add(CellProblem problem) {
        counts.computeIfAbsent(problem.list(), list -> new EnumMap<>(Severity.class))
                .merge(problem.severity(), 1, Integer::sum);
        if (problem.severity() == Severity.ERROR) {
            rowsWithErrors
                    .computeIfAbsent(problem.list(), list -> new HashSet<>())
                    .add(problem.row());
        }
        if (problems.size() < most) {
            problems.add(problem);
        } else {
            notListed++;
        }
    }

    int count(int list, Severity severity) {
        return counts.getOrDefault(list, Map.of()).getOrDefault(severity, 0);
    }

    /** How many of the rows below the heading have an error. */
    int rowsWithErrors(int list, int headingRow) {
        return (int) rowsWithErrors.getOrDefault(list, Set.of()).stream()
                .filter(row -> row > headingRow)
                .count();
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
