package org.plumbline.report.protection;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.report.past.FigureBlock;
import org.plumbline.report.past.FigureOrder;
import org.plumbline.report.past.FigureRow;
import org.plumbline.report.past.FigureRules;
import org.plumbline.report.past.PastAudits;
import org.plumbline.report.past.PastMonth;
import org.plumbline.report.past.Period;

/**
 * The months that were published one after the other for the same readers. What was published once is known to them, so
 * that each month is decided with all before it in view.
 */
public final class PublishedFigures {

    private static final int YEAR = 12;
    private static final int WINDOW = 24;
    private static final int BEFORE = 3;

    private final PastAudits audits;
    private final FigureOrder order;
    private final FigureRules rules;
    private final Readers readers;
    private final Knowledge known = new Knowledge();
    private final Use use = new Use();
    private final Layout layout = new Layout();
    private final Tables tables = new Tables(known, layout);
    private final Guard guard = new Guard(known, layout);

    private PublishedFigures(PastAudits audits, FigureOrder order, FigureRules rules, Readers readers) {
        this.audits = audits;
        this.order = order;
        this.rules = rules;
        this.readers = readers;
    }

    /**
     * The figures of a month as its readers get them.
     *
     * @param first the first month that was published, no later than the month of the order
     */
    public static List<FigureRow> of(
            PastAudits audits, FigureOrder order, FigureRules rules, Readers readers, YearMonth first) {
        return readers == Readers.INTERNAL
                ? PastMonth.of(audits.upTo(order.month()), order, rules)
                : new PublishedFigures(audits, order, rules, readers).published(first);
    }

    private List<FigureRow> published(YearMonth first) {
        for (YearMonth month : Period.ending(first, WINDOW).months()) {
            if (month.isBefore(first)) {
                add(month, audits.upTo(first), month.isBefore(first.minusMonths(YEAR - 1L)));
            }
        }
        for (YearMonth month : Period.ending(first, YEAR).months()) {
            if (month.isBefore(first)) {
                secrets().ofMonth(month, !month.isBefore(first.minusMonths(BEFORE)));
            }
        }
        List<FigureRow> rows = List.of();
        for (YearMonth month : new Period(first, order.month()).months()) {
            PastAudits sofar = audits.upTo(month);
            add(month, sofar, false);
            rows = decided(sofar, order.of(month));
        }
        return rows;
    }

    private void add(YearMonth month, PastAudits sofar, boolean everythingOnly) {
        tables.add(sofar, month, everythingOnly);
    }

    private MonthSecrets secrets() {
        return new MonthSecrets(tables, guard, rules, readers);
    }

    private List<FigureRow> decided(PastAudits sofar, FigureOrder of) {
        List<FigureRow> all = PastMonth.of(sofar, of, rules);
        List<OpenRow> open = all.stream().map(row -> open(row, all)).toList();
        new MonthFacts(tables, guard, rules, of, open).tell();
        MonthSecrets secrets = secrets();
        secrets.ofMonth(of.month(), true);
        secrets.ofTogether(open, of.month());
        open.forEach(secrets::ofRow);
        new MonthOffers(guard, rules, readers, open).make(use);
        new FollowingFigures(tables, guard, rules, readers, of, open).decide();
        return open.stream().map(row -> row.closed(rules, readers)).toList();
    }

    private OpenRow open(FigureRow row, List<FigureRow> all) {
        String half = row.item().substring(0, Math.max(0, row.item().indexOf(':')));
        String item = row.item().substring(row.item().indexOf(':') + 1);
        return switch (row.block()) {
            case HEADLINE, GRADES, TREND -> new OpenRow(row, Tables.OVERALL, Set.of(FigureRow.ALL), tables);
            case THEMES -> new OpenRow(row, Tables.ofTheme(row.item()), Set.of(row.item()), tables);
            case CASE_TYPES -> new OpenRow(row, Tables.TYPES, Set.of(row.item()), tables);
            case TEAMS ->
                new OpenRow(
                        row,
                        Tables.TEAMS,
                        item.equals(FigureRow.FEW) ? rest(Tables.TEAMS, "", all) : Set.of(item),
                        tables);
            case EQUITY ->
                new OpenRow(
                        row,
                        half,
                        item.equals(FigureRow.TOGETHER) ? rest(half, half + ":", all) : Set.of(item),
                        tables);
            case REAUDITS -> new OpenRow(row, Tables.AGAIN, Set.of(FigureRow.ALL), tables);
            case FINDINGS, ACTIONS -> new OpenRow(row, Tables.OVERALL, Set.of(), tables);
        };
    }

    /** The items of a table that have no row of their own. */
    private Set<String> rest(String table, String before, List<FigureRow> all) {
        FigureBlock block = table.equals(Tables.TEAMS) ? FigureBlock.TEAMS : FigureBlock.EQUITY;
        Set<String> listed = all.stream()
                .filter(row -> row.block() == block)
                .map(FigureRow::item)
                .collect(Collectors.toSet());
        Set<String> rest = new LinkedHashSet<>(tables.items(table));
        rest.removeIf(item -> listed.contains(before + item));
        return rest;
    }
}
