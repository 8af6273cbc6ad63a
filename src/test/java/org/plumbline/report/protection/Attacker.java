package org.plumbline.report.protection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.report.past.FigureBlock;
import org.plumbline.report.past.FigureMeasure;
import org.plumbline.report.past.FigureRow;
import org.plumbline.report.past.FigureValue.Count;
import org.plumbline.report.past.FigureValue.Sign;

/**
 * Tries to work out withheld counts of everything, of case types and of teams from nothing but the rows that were
 * published: every row is an equation over months, rows are taken from one another, and bounds are drawn tighter until
 * nothing changes. It shares no code with what protects.
 */
final class Attacker {

    private static final List<FigureMeasure> GRADES = FigureMeasure.GRADES;
    private static final int UNKNOWN = 1_000_000;
    private static final int MOST_TERMS = 40;
    private static final int MOST_ROUNDS = 60;

    private record Term(String table, String item, YearMonth month, FigureMeasure grade) {}

    private record Equation(Map<Integer, Integer> terms, int low, int high) {}

    private final Map<Term, Integer> terms = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    private final Map<Set<Integer>, String> withheld = new LinkedHashMap<>();
    private final Set<String> listed = new TreeSet<>();
    private int[] low = new int[0];
    private int[] high = new int[0];

    Attacker(Collection<List<FigureRow>> publications) {
        publications.forEach(rows ->
                rows.stream().filter(row -> row.block() == FigureBlock.TEAMS).forEach(row -> listed.add(row.item())));
        publications.forEach(this::read);
        addUp("types", Arrays.stream(CaseType.values()).map(Enum::name).toList());
        addUp("teams", List.copyOf(listed));
    }

    /** What it found out, each with its value. */
    List<String> found() {
        low = new int[terms.size()];
        high = new int[terms.size()];
        Arrays.fill(high, UNKNOWN);
        differences();
        for (int round = 0; round < MOST_ROUNDS && tighten(); round++) {
            // Each round uses what the one before has found.
        }
        List<String> found = new ArrayList<>();
        withheld.forEach((sum, name) -> {
            int least = sum.stream().mapToInt(term -> low[term]).sum();
            int most =
                    Math.min(UNKNOWN, sum.stream().mapToInt(term -> high[term]).sum());
            for (Equation equation : equations) {
                if (equation.terms().keySet().equals(sum)
                        && equation.terms().values().stream().allMatch(sign -> sign == 1)) {
                    least = Math.max(least, equation.low());
                    most = Math.min(most, equation.high());
                }
            }
            if (least == most) {
                found.add(name + " = " + least);
            }
        });
        return found;
    }

    private void read(List<FigureRow> rows) {
        for (FigureRow row : rows) {
            String table = table(row);
            if (!table.isEmpty()) {
                row.values().keySet().stream()
                        .filter(measure -> !cells(measure).isEmpty())
                        .forEach(measure -> cell(row, table, measure));
            }
        }
    }

    private static String table(FigureRow row) {
        return switch (row.block()) {
            case HEADLINE, GRADES, TREND -> "all";
            case CASE_TYPES -> "types";
            case TEAMS -> row.item().equals("FEW") ? "" : "teams";
            default -> "";
        };
    }

    private static List<FigureMeasure> cells(FigureMeasure measure) {
        return switch (measure) {
            case N -> GRADES;
            case GOOD_OR_BETTER -> GRADES.subList(0, 2);
            default -> GRADES.contains(measure) ? List.of(measure) : List.of();
        };
    }

    private void cell(FigureRow row, String table, FigureMeasure measure) {
        Map<Integer, Integer> sum = new HashMap<>();
        for (YearMonth month : row.period().months()) {
            for (FigureMeasure grade : cells(measure)) {
                sum.put(term(new Term(table, row.item(), month, grade)), 1);
            }
        }
        if (row.value(measure) instanceof Count count) {
            equations.add(new Equation(sum, count.number(), count.number()));
        } else if (row.value(measure) == Sign.WITHHELD) {
            boolean whole = cells(measure).size() > 1;
            equations.add(new Equation(sum, whole ? 1 : 0, UNKNOWN));
            withheld.put(sum.keySet(), row.block() + " " + row.item() + " " + row.period() + " " + measure);
        }
    }

    private int term(Term term) {
        return terms.computeIfAbsent(term, key -> terms.size());
    }

    /** Items of a table are at most what everything is in the month. */
    private void addUp(String table, List<String> items) {
        for (Term whole : List.copyOf(terms.keySet())) {
            if (whole.table().equals("all")) {
                Map<Integer, Integer> sum = new HashMap<>();
                for (String item : items) {
                    Integer part = terms.get(new Term(table, item, whole.month(), whole.grade()));
                    if (part != null) {
                        sum.put(part, 1);
                    }
                }
                if (!sum.isEmpty()) {
                    sum.put(term(whole), -1);
                    boolean complete = table.equals("types");
                    equations.add(new Equation(sum, complete ? 0 : -UNKNOWN, 0));
                }
            }
        }
    }

    /** Of two rows that are known, what one has more than the other is known as well. */
    private void differences() {
        List<Equation> known = equations.stream()
                .filter(each -> each.low() == each.high() && each.low() != 0)
                .toList();
        for (Equation one : known) {
            for (Equation other : known) {
                if (one != other && one.terms().keySet().stream().anyMatch(other.terms()::containsKey)) {
                    Map<Integer, Integer> rest = new HashMap<>(one.terms());
                    other.terms().forEach((term, sign) -> rest.merge(term, -sign, Integer::sum));
                    rest.values().removeIf(sign -> sign == 0);
                    if (rest.size() <= MOST_TERMS) {
                        equations.add(new Equation(rest, one.low() - other.low(), one.low() - other.low()));
                    }
                }
            }
        }
    }

    private boolean tighten() {
        boolean tighter = false;
        for (Equation equation : equations) {
            long least = 0;
            long most = 0;
            for (Map.Entry<Integer, Integer> each : equation.terms().entrySet()) {
                int sign = each.getValue();
                least += sign > 0 ? low[each.getKey()] : -(long) high[each.getKey()];
                most += sign > 0 ? high[each.getKey()] : -(long) low[each.getKey()];
            }
            for (Map.Entry<Integer, Integer> each : equation.terms().entrySet()) {
                tighter |= tighten(equation, each.getKey(), each.getValue(), least, most);
            }
        }
        return tighter;
    }

    private boolean tighten(Equation equation, int term, int sign, long least, long most) {
        long othersLeast = least - (sign > 0 ? low[term] : -(long) high[term]);
        long othersMost = most - (sign > 0 ? high[term] : -(long) low[term]);
        long newLow = sign > 0 ? equation.low() - othersMost : othersLeast - equation.high();
        long newHigh = sign > 0 ? equation.high() - othersLeast : othersMost - equation.low();
        boolean tighter = newLow > low[term] || newHigh < high[term];
        low[term] = (int) Math.max(low[term], newLow);
        high[term] = (int) Math.min(high[term], newHigh);
        return tighter;
    }
}
