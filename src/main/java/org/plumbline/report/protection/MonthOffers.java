package org.plumbline.report.protection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.report.past.FigureBlock;
import org.plumbline.report.past.FigureMeasure;
import org.plumbline.report.past.FigureRow;
import org.plumbline.report.past.FigureRules;
import org.plumbline.report.past.Period;

/** Offers the counts of a month to the readers one by one, the weightiest first, and shows what gives no secret away. */
final class MonthOffers {

    private static final int YEAR = 12;
    private static final int LEAVE_NEXT = 9;

    private final Guard guard;
    private final FigureRules rules;
    private final Readers readers;
    private final List<OpenRow> rows;
    private final Set<Sum> refused = new HashSet<>();

    MonthOffers(Guard guard, FigureRules rules, Readers readers, List<OpenRow> rows) {
        this.guard = guard;
        this.rules = rules;
        this.readers = readers;
        this.rows = rows;
    }

    /** The year and the months first, then what is finer, then what was held back if little is shown. */
    void make(Use use) {
        for (OpenRow row : wholes()) {
            whole(row, FigureMeasure.N);
            whole(row, FigureMeasure.GOOD_OR_BETTER);
            share(row);
        }
        of(FigureBlock.GRADES).reversed().forEach(this::grades);
        for (OpenRow row : of(FigureBlock.THEMES)) {
            offer(row, FigureMeasure.N);
            offer(row, FigureMeasure.GOOD_OR_BETTER);
            share(row);
            grades(row);
        }
        List<OpenRow> parts = new ArrayList<>(of(FigureBlock.TEAMS));
        parts.addAll(of(FigureBlock.CASE_TYPES));
        parts.addAll(of(FigureBlock.EQUITY));
        parts.forEach(row -> offer(row, FigureMeasure.N));
        parts.forEach(row -> {
            offer(row, FigureMeasure.GOOD_OR_BETTER);
            share(row);
        });
        parts.forEach(this::grades);
        of(FigureBlock.REAUDITS).forEach(row -> {
            offer(row, FigureMeasure.DONE);
            again(row);
        });
        use.add(rows, rules, readers);
        for (FigureMeasure measure : List.of(FigureMeasure.N, FigureMeasure.GOOD_OR_BETTER)) {
            for (OpenRow row : wholes().reversed()) {
                if (!use.enough()) {
                    offer(row, measure);
                    use.add(rows, rules, readers);
                }
            }
        }
        rows.forEach(row -> row.counts().forEach(measure -> keep(row, measure)));
        use.settle(rows, rules, readers);
    }

    /** Whatever is not shown is secret from here on; what can be told anyway is shown. */
    private void keep(OpenRow row, FigureMeasure measure) {
        if (row.shown(measure) || row.tooSmall(measure, rules, readers) || guard.keep(row.sum(measure))) {
            return;
        }
        Sum sum = row.sum(measure);
        boolean none = row.count(measure) == 0;
        if (none || row.partners(measure).isEmpty()) {
            if (guard.allows(() -> tell(sum, measure))) {
                row.show(measure);
                guard.forgive(sum);
            }
        }
    }

    private void whole(OpenRow row, FigureMeasure measure) {
        if (!heldBack(row, measure)) {
            offer(row, measure);
        }
    }

    /** The headline, the longest period first, and the months of the trend from the last. */
    private List<OpenRow> wholes() {
        List<OpenRow> wholes = new ArrayList<>(of(FigureBlock.HEADLINE).reversed());
        wholes.addAll(of(FigureBlock.TREND).reversed());
        return wholes;
    }

    /**
     * A period on too few audits for a percentage says little by itself, and what it would say is needed for longer ones:
     * once a month leaves the year, the year could not be shown without giving away the small month that comes.
     */
    private boolean heldBack(OpenRow row, FigureMeasure measure) {
        Period period = row.row().period();
        if (!row.counts().contains(FigureMeasure.N) || row.count(FigureMeasure.N) >= readers.smallestBase(rules)) {
            return false;
        }
        boolean month = period.from().equals(period.to());
        return measure == FigureMeasure.GOOD_OR_BETTER
                || !month
                || smallMonths() && !period.to().isAfter(newest().minusMonths(LEAVE_NEXT));
    }

    private YearMonth newest() {
        return of(FigureBlock.HEADLINE).getFirst().row().period().to();
    }

    private boolean smallMonths() {
        return of(FigureBlock.TREND).stream()
                .anyMatch(row -> row.counts().contains(FigureMeasure.N)
                        && row.row().period().to().isAfter(newest().minusMonths(YEAR))
                        && rules.small(row.count(FigureMeasure.N)));
    }

    private List<OpenRow> of(FigureBlock block) {
        return rows.stream().filter(row -> row.row().block() == block).toList();
    }

    private void grades(OpenRow row) {
        FigureMeasure.GRADES.forEach(grade -> offer(row, grade));
    }

    private void offer(OpenRow row, FigureMeasure measure) {
        if (!row.counts().contains(measure) || row.shown(measure) || row.count(measure) == 0) {
            return;
        }
        if (row.tooSmall(measure, rules, readers)) {
            return;
        }
        Sum sum = row.sum(measure);
        if (!guard.keeps(sum) && !refused.contains(sum) && allows(row, measure, () -> tell(row, measure))) {
            row.show(measure);
            row.partners(measure).stream()
                    .filter(partner -> row.count(partner) == 0)
                    .forEach(row::show);
            return;
        }
        refused.add(sum);
        guard.keep(sum);
        row.partners(measure).stream()
                .filter(partner -> row.count(partner) == 0)
                .forEach(partner -> guard.keep(row.sum(partner)));
    }

    private boolean allows(OpenRow row, FigureMeasure measure, Runnable knowing) {
        FigureRow of = row.row();
        return of.block() == FigureBlock.HEADLINE
                ? guard.allows(knowing)
                : guard.allows(of.block() + of.item() + of.period().months().size() + measure, knowing);
    }

    /** A count as it is written, and that what is withheld beside it is no nought. */
    private void tell(OpenRow row, FigureMeasure measure) {
        tell(row.sum(measure), measure);
        for (FigureMeasure partner : row.partners(measure)) {
            boolean none = row.count(partner) == 0;
            guard.know(row.sum(partner), none ? 0 : 1, none ? 0 : Integer.MAX_VALUE);
        }
    }

    private void tell(Sum sum, FigureMeasure measure) {
        int count = sum.truth();
        if (readers == Readers.PUBLIC && count > 0) {
            int written = readers.written(count, rules);
            int half = rules.publicRounding() / 2;
            int least = measure == FigureMeasure.N ? readers.smallestBase(rules) : rules.smallestCount();
            guard.know(sum, Math.max(least, written - half), written + half);
        } else {
            guard.know(sum, count, count);
        }
    }

    /** Percentage and interval say nearly which counts they are of. */
    private void share(OpenRow row) {
        if (row.mayShare(rules, readers)
                && allows(row, FigureMeasure.PERCENT, () -> new SharedCounts(row, readers).tell(guard))) {
            FigureMeasure.SHARE.forEach(row::show);
        }
    }

    /** All four or none, for they add up. */
    private void again(OpenRow row) {
        List<FigureMeasure> parts = FigureMeasure.FOLLOW_UPS;
        if (row.count(FigureMeasure.DONE) == 0) {
            return;
        }
        boolean mayBe = parts.stream().noneMatch(part -> row.tooSmall(part, rules, readers))
                && parts.stream().noneMatch(part -> guard.keeps(row.sum(part)));
        if (mayBe && guard.allows(() -> parts.forEach(part -> tell(row.sum(part), part)))) {
            parts.forEach(row::show);
        } else {
            parts.forEach(part -> guard.keep(row.sum(part)));
        }
    }
}
