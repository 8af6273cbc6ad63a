package org.plumbline.report.past;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.report.past.FigureValue.Percentage;
import org.plumbline.report.past.FigureValue.Sign;
import org.plumbline.statistics.Fraction;
import org.plumbline.statistics.Proportion;
import org.plumbline.statistics.ShrunkProportions;

/**
 * Groups of children by one characteristic; small groups are put together for every reader.
 *
 * @param name of the characteristic, before the colon of an item
 * @param groups in their order
 * @param together the groups that have no row of their own
 */
public record EquityHalf(String name, Map<String, Group> groups, Set<String> together, boolean withheld) {

    private static final String UNKNOWN = "UNKNOWN";

    /** How many children of a group were graded, and how many of them good or better. */
    public record Group(int graded, int better) {

        /** The two groups together. */
        public Group with(Group other) {
            return new Group(graded + other.graded, better + other.better);
        }

        private boolean small(FigureRules rules) {
            return rules.small(graded) || rules.small(better) || rules.small(graded - better);
        }

        private Optional<Proportion> share() {
            return graded == 0 ? Optional.empty() : Optional.of(new Proportion(better, graded));
        }
    }

    /** The groups by ethnicity of some audits. */
    public static EquityHalf ofEthnicity(List<PastAudit> audits, FigureRules rules) {
        return counted("ETHNICITY", PastAudit.Ethnicity.values(), audits, PastAudit::ethnicity, rules);
    }

    /** The groups by disability of some audits. */
    public static EquityHalf ofDisability(List<PastAudit> audits, FigureRules rules) {
        return counted("DISABILITY", PastAudit.Disability.values(), audits, PastAudit::disability, rules);
    }

    private static EquityHalf counted(
            String name, Enum<?>[] order, List<PastAudit> audits, Function<PastAudit, Enum<?>> of, FigureRules rules) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (Enum<?> group : order) {
            GradeTally tally = GradeTally.of(PastAudits.overall(
                    audits.stream().filter(each -> of.apply(each) == group).toList()));
            groups.put(group.name(), new Group(tally.graded(), tally.better()));
        }
        return of(name, groups, rules);
    }

    /** Puts together what is small, and what it takes so that nothing small is left. */
    public static EquityHalf of(String name, Map<String, Group> groups, FigureRules rules) {
        Set<String> together = groups.keySet().stream()
                .filter(each -> of(groups, each).small(rules))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        while (sum(groups, together).small(rules)) {
            Optional<String> next = groups.keySet().stream()
                    .filter(each -> !together.contains(each) && of(groups, each).graded() > 0)
                    .min(Comparator.comparingInt(each -> of(groups, each).graded()));
            if (next.isEmpty()) {
                return new EquityHalf(name, groups, together, true);
            }
            together.add(next.get());
        }
        return new EquityHalf(name, groups, together, false);
    }

    private static Group of(Map<String, Group> groups, String group) {
        return groups.getOrDefault(group, new Group(0, 0));
    }

    private static Group sum(Map<String, Group> groups, Set<String> some) {
        return some.stream().map(each -> of(groups, each)).reduce(new Group(0, 0), Group::with);
    }

    /** The groups that have a row, in its order; the last may be those that were put together. */
    public List<String> items() {
        return Stream.concat(
                        groups.keySet().stream().filter(each -> !together.contains(each)),
                        together.isEmpty() ? Stream.of() : Stream.of(FigureRow.TOGETHER))
                .toList();
    }

    List<FigureRow> rows(Period year) {
        Map<String, Fraction> shrunk = shrunk();
        List<FigureRow> rows = new ArrayList<>();
        for (String item : items()) {
            boolean all = item.equals(FigureRow.TOGETHER);
            Group group = all ? sum(groups, together) : of(groups, item);
            rows.add(values(group, all && withheld, Optional.ofNullable(shrunk.get(item)))
                    .row(FigureBlock.EQUITY, name + ":" + item, year));
        }
        return rows;
    }

    private static RowValues values(Group group, boolean withheld, Optional<Fraction> shrunk) {
        if (withheld) {
            RowValues values = new RowValues();
            Stream.of(
                            FigureMeasure.N,
                            FigureMeasure.GOOD_OR_BETTER,
                            FigureMeasure.PERCENT,
                            FigureMeasure.LOW,
                            FigureMeasure.HIGH)
                    .forEach(each -> values.sign(each, Sign.WITHHELD));
            return values.sign(FigureMeasure.SHRUNK, Sign.NOT_APPLICABLE);
        }
        return new RowValues()
                .count(FigureMeasure.N, group.graded())
                .count(FigureMeasure.GOOD_OR_BETTER, group.better())
                .share(new GradeTally(group.better(), 0, group.graded() - group.better(), 0, 0))
                .value(
                        FigureMeasure.SHRUNK,
                        shrunk.<FigureValue>map(Percentage::of).orElse(Sign.NOT_APPLICABLE));
    }

    /** The estimates of known groups that stand alone, where there are two or more. */
    public Map<String, Fraction> shrunk() {
        Map<String, Proportion> alone = new LinkedHashMap<>();
        for (String item : items()) {
            if (!item.equals(UNKNOWN) && !item.equals(FigureRow.TOGETHER)) {
                of(groups, item).share().ifPresent(share -> alone.put(item, share));
            }
        }
        Map<String, Fraction> shrunk = new LinkedHashMap<>();
        if (alone.size() > 1) {
            List<Fraction> estimates = ShrunkProportions.of(List.copyOf(alone.values()));
            List<String> items = List.copyOf(alone.keySet());
            for (int i = 0; i < items.size(); i++) {
                shrunk.put(items.get(i), estimates.get(i));
            }
        }
        return shrunk;
    }
}
