package org.plumbline.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.plumbline.finding.Severity;

/** How well the patterns find what was planted; a finding counts by child, pattern and severity. */
record Figures(List<Planted> planted, Set<Figures.Found> found) {

    /** What is found of a child. */
    record Found(String person, String code, String severity) implements Comparable<Found> {

        static Found of(String person, String code, Severity severity) {
            return new Found(person, code, severity.name());
        }

        @Override
        public int compareTo(Found other) {
            return toString().compareTo(other.toString());
        }
    }

    Set<String> codes() {
        return planted.stream().map(Planted::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What has to be found of a code. */
    Set<Found> wanted(String code) {
        return planted.stream()
                .filter(it -> it.code().equals(code) && !it.isControl())
                .map(it -> new Found(it.personId(), code, String.valueOf(it.severity())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Found> found(String code) {
        return found.stream().filter(it -> it.code().equals(code)).collect(Collectors.toCollection(TreeSet::new));
    }

    Set<Found> right(String code) {
        Set<Found> right = new HashSet<>(wanted(code));
        right.retainAll(found(code));
        return right;
    }

    private long controls(String code) {
        return planted.stream()
                .filter(it -> it.code().equals(code) && it.isControl())
                .count();
    }

    String table(Set<String> codes, UnaryOperator<String> names) {
        return codes.stream().map(code -> row(code, names.apply(code))).collect(Collectors.joining("", """
                        | Pattern | Planted | Controls | Found | Not planted | Not found | Precision | Recall |
                        |---|---|---|---|---|---|---|---|
                        """, ""));
    }

    private String row(String code, String name) {
        int wanted = wanted(code).size();
        int found = found(code).size();
        int right = right(code).size();
        return String.format(
                Locale.UK,
                "| %s %s | %d | %d | %d | %d | %d | %s | %s |%n",
                code,
                name,
                wanted,
                controls(code),
                found,
                found - right,
                wanted - right,
                share(right, found),
                share(right, wanted));
    }

    private static String share(int part, int whole) {
        return whole == 0
                ? "–"
                : BigDecimal.valueOf(part)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .toString();
    }
}
