package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.council.Standards;
import org.plumbline.finding.Severity;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.TimescaleLimit;
import org.plumbline.rulebook.TimescaleUnit;

/**
 * How long a step may take, and how severe it is to take longer. The severity cell of the pack reads {@code MEDIUM}, or
 * {@code MEDIUM; HIGH over 62} where a row has a second step of its own instead of the general overrun rule, or
 * {@code MEDIUM; CRITICAL over 20 while open} where that step only counts while nothing has happened.
 */
public final class Limit {

    private static final Pattern SEVERITY =
            Pattern.compile("(\\w+)(?:; (\\w+) over (\\d+)( while open)?)?", Pattern.CASE_INSENSITIVE);

    private final String id;
    private final int amount;
    private final TimescaleUnit unit;
    private final Severity severity;
    private final @Nullable Severity second;
    private final int secondOver;
    private final boolean secondWhileOpen;
    private final Overrun overrun;
    private final LocalDate inForceFrom;
    private final WorkingDays workingDays;
    /** The limits that the council has set for itself, by the first day on which each counts. */
    private final NavigableMap<LocalDate, Limit> own;

    /**
     * When a step that took very long is one level more severe.
     *
     * @param factor how many times the limit
     * @param least a limit of fewer days is not multiplied, because the first late day would be so many times the limit
     */
    record Overrun(int factor, int least) {

        boolean appliesTo(int amount, TimescaleUnit unit) {
            boolean days = unit == TimescaleUnit.DAYS || unit == TimescaleUnit.WD;
            return amount >= (days ? Math.max(1, least) : 1);
        }
    }

    Limit(TimescaleLimit row, Overrun overrun, Standards standards) {
        Matcher cell = SEVERITY.matcher(row.severity());
        if (!cell.matches() || !isSeverity(cell.group(1)) || cell.group(2) != null && !isSeverity(cell.group(2))) {
            throw new IllegalArgumentException("the severity of " + row.id() + " cannot be read (" + row.severity()
                    + ")\nMaybe write MEDIUM or MEDIUM; HIGH over 62");
        }
        id = row.id();
        amount = row.limit();
        unit = row.unit();
        severity = Severity.valueOf(cell.group(1));
        second = cell.group(2) == null ? null : Severity.valueOf(cell.group(2));
        secondOver = cell.group(3) == null ? 0 : Integer.parseInt(cell.group(3));
        secondWhileOpen = cell.group(4) != null;
        this.overrun = overrun;
        inForceFrom = row.inForceFrom();
        workingDays = standards.days();
        own = new TreeMap<>();
        standards.limits().of(id).forEach((day, each) -> own.put(day, new Limit(this, each)));
    }

    private static boolean isSeverity(String name) {
        return Stream.of(Severity.values()).anyMatch(each -> each.name().equals(name));
    }

    private Limit(Limit like, int amount) {
        id = like.id;
        this.amount = amount;
        unit = like.unit;
        severity = like.severity;
        second = like.second;
        secondOver = like.amount == 0 || amount == 0 ? like.secondOver : like.secondOver * amount / like.amount;
        secondWhileOpen = like.secondWhileOpen;
        overrun = like.overrun;
        inForceFrom = like.inForceFrom;
        workingDays = like.workingDays;
        own = Collections.emptyNavigableMap();
    }

    /** The limit that counts for what ended, or still runs, on the day: the council's own or the pack's. */
    public Limit on(LocalDate day) {
        Map.Entry<LocalDate, Limit> last = own.floorEntry(day);
        return last == null ? this : last.getValue();
    }

    /** The same timescale with the limit that this child's plan sets; a second step moves along. */
    public Limit of(int planned) {
        return new Limit(this, planned);
    }

    /** The id people know, without the variant: {@code T54} for {@code T54.under5}. */
    public String id() {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** Whether a duty that began on the day is owed. */
    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom);
    }

    /** How many units are in time. */
    public int amount() {
        return amount;
    }

    /** The limit with its unit, such as "15 working days". */
    public String words() {
        return unit.words(amount);
    }

    /** The last day that is in time. */
    public LocalDate due(LocalDate from) {
        return after(from, amount);
    }

    private LocalDate after(LocalDate from, int units) {
        return switch (unit) {
            case WD -> workingDays.add(from, units);
            case DAYS -> from.plusDays(units);
            case WEEKS -> from.plusWeeks(units);
            case MONTHS -> from.plusMonths(units);
            case HOURS -> from.plusDays((units + 23) / 24);
            case COUNT -> throw new IllegalStateException("A count has no due date (" + id + ")");
        };
    }

    /** From one day to the other in the unit of the limit, whole units. */
    public long elapsed(LocalDate from, LocalDate to) {
        return switch (unit) {
            case WD -> workingDays.between(from, to);
            case DAYS -> ChronoUnit.DAYS.between(from, to);
            case WEEKS -> ChronoUnit.WEEKS.between(from, to);
            case MONTHS -> ChronoUnit.MONTHS.between(from, to);
            case HOURS -> ChronoUnit.DAYS.between(from, to) * 24;
            case COUNT -> throw new IllegalStateException("A count has no length (" + id + ")");
        };
    }

    /** How severe an interval of this length is; empty when it is in time. */
    public Optional<Severity> severity(LocalDate from, LocalDate to, boolean stillOpen) {
        if (!to.isAfter(due(from))) {
            return Optional.empty();
        }
        if (second != null && (stillOpen || !secondWhileOpen)) {
            if (elapsed(from, to) > secondOver) {
                return Optional.of(second);
            }
            if (!secondWhileOpen) {
                return Optional.of(severity);
            }
        }
        return Optional.of(overrun.appliesTo(amount, unit) && isOverrun(from, to) ? raised() : severity);
    }

    /** Whether a step that was taken is in time by this limit, whichever it was judged by. */
    public boolean keeps(TimescaleResult taken) {
        if (unit == TimescaleUnit.HOURS) {
            return !taken.late() || taken.elapsed() < amount;
        }
        return severity(taken.from().date(), taken.until(), false).isEmpty();
    }

    /** The last moment that is in time; only for a limit in hours. */
    ZonedDateTime due(ZonedDateTime from) {
        return from.plusHours(amount);
    }

    /** The same for a clock that runs in hours. */
    Optional<Severity> severity(ZonedDateTime from, ZonedDateTime to) {
        if (!to.isAfter(due(from))) {
            return Optional.empty();
        }
        return Optional.of(to.isBefore(from.plusHours((long) overrun.factor() * amount)) ? severity : raised());
    }

    /** One level up; a single breach is never raised above high. */
    private Severity raised() {
        return severity.compareTo(Severity.HIGH) < 0 ? Severity.values()[severity.ordinal() + 1] : severity;
    }

    private boolean isOverrun(LocalDate from, LocalDate to) {
        int twice = overrun.factor() * amount;
        return unit == TimescaleUnit.WD ? workingDays.between(from, to) >= twice : !to.isBefore(after(from, twice));
    }

    /** The first day on which an interval from the day is so severe, or where nothing raises it to that, on which it is late. */
    public LocalDate firstDay(Severity wanted, LocalDate from) {
        return wanted == second && wanted != severity
                ? after(from, secondOver + 1)
                : due(from).plusDays(1);
    }

    /** The same timescale with the time of another of the same unit added, as for an extension. */
    Limit extendedBy(Limit extension, LocalDate day) {
        return new Limit(on(day), on(day).amount + extension.on(day).amount);
    }

    /** How severe it is to exceed the limit at all. */
    public Severity severity() {
        return severity;
    }
}
