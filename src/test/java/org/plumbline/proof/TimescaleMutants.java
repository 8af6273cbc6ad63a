package org.plumbline.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.finding.Severity;
import org.plumbline.proof.PackMutant.Kind;
import org.plumbline.proof.PackMutant.PackText;

/** Changes the rows of {@code timescales.csv}: the limit by one, each severity to the next, and when it is the next. */
final class TimescaleMutants {

    static final String FILE = "timescales.csv";

    private static final Pattern CELL = Pattern.compile("(?<=^|,)(\"(?:[^\"]|\"\")*\"|[^,\"]*)(?=,|$)");
    private static final Pattern SEVERITY = Pattern.compile("INFO|LOW|MEDIUM|HIGH|CRITICAL");
    private static final Pattern OVER = Pattern.compile("over (\\d+)");

    private TimescaleMutants() {}

    /** Every mutant of every row. */
    static List<PackMutant> of(String csv) {
        List<PackMutant> mutants = new ArrayList<>();
        int start = 0;
        List<String> head = List.of();
        for (String line : csv.split("\n", -1)) {
            List<MatchResult> cells = CELL.matcher(line).results().toList();
            if (head.isEmpty()) {
                head = cells.stream().map(MatchResult::group).toList();
            } else if (!line.isBlank()) {
                mutants.addAll(row(
                        csv,
                        start,
                        cells.getFirst().group(),
                        cells.get(head.indexOf("limit")),
                        cells.get(head.indexOf("severity"))));
            }
            start += line.length() + 1;
        }
        return mutants;
    }

    private static List<PackMutant> row(String csv, int start, String id, MatchResult limit, MatchResult severity) {
        PackText where = new PackText(FILE, csv, id);
        Span whole = new Span(start + severity.start(), start + severity.end());
        List<PackMutant> mutants = new ArrayList<>();
        Span number = new Span(start + limit.start(), start + limit.end());
        if (!limit.group().isEmpty()) {
            byOne(where, number, number, mutants);
        }
        SEVERITY.matcher(severity.group()).results().forEach(each -> {
            Span word = new Span(whole.from() + each.start(), whole.from() + each.end());
            List<String> others = RuleMutants.neighbours(Severity.values(), Severity.valueOf(each.group()));
            mutants.add(PackMutant.of(Kind.TIMESCALE_SEVERITY, where, word, others.getLast(), whole));
        });
        OVER.matcher(severity.group())
                .results()
                .forEach(each -> byOne(
                        where,
                        new Span(whole.from() + each.start(1), whole.from() + each.end(1)),
                        new Span(whole.from() + each.start(), whole.from() + each.end()),
                        mutants));
        return mutants;
    }

    private static void byOne(PackText where, Span number, Span shown, List<PackMutant> mutants) {
        int limit = Integer.parseInt(number.of(where.text()));
        mutants.add(PackMutant.of(Kind.TIMESCALE_LIMIT, where, number, String.valueOf(limit + 1), shown));
        mutants.add(PackMutant.of(Kind.TIMESCALE_LIMIT, where, number, String.valueOf(limit - 1), shown));
    }
}
