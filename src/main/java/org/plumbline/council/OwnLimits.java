package org.plumbline.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.rulebook.TimescaleLimit;

/**
 * The limits that a council has set for itself, each from a day on. A later decision takes the place of earlier ones from
 * its day on. Immutable.
 */
public final class OwnLimits {

    /** A council that follows the rule pack in everything. */
    public static final OwnLimits NONE = new OwnLimits(Map.of());

    /**
     * One decision.
     *
     * @param timescale id of the row, such as {@code T54.under5}
     * @param amount the limit in the unit of the row; absent when the pack's limit counts again
     * @param from the first day on which it counts
     * @param decidedAt when the second person agreed
     */
    public record Decided(String timescale, @Nullable Integer amount, LocalDate from, Instant decidedAt) {}

    private final Map<String, NavigableMap<LocalDate, Integer>> byTimescale;

    private OwnLimits(Map<String, NavigableMap<LocalDate, Integer>> byTimescale) {
        this.byTimescale = byTimescale;
    }

    /** What counts when, after all these decisions. One that the pack does not allow, or no longer, has no effect. */
    public static OwnLimits of(Collection<Decided> decisions, List<TimescaleLimit> pack) {
        Map<String, TimescaleLimit> rows =
                pack.stream().collect(Collectors.toMap(TimescaleLimit::id, Function.identity()));
        Map<String, NavigableMap<LocalDate, Integer>> found = new TreeMap<>();
        decisions.stream().sorted(Comparator.comparing(Decided::decidedAt)).forEach(each -> {
            TimescaleLimit row = rows.get(each.timescale());
            if (row == null) {
                return;
            }
            int amount = each.amount() == null ? row.limit() : each.amount();
            if (row.allows(amount)) {
                NavigableMap<LocalDate, Integer> days = found.computeIfAbsent(row.id(), id -> new TreeMap<>());
                days.tailMap(each.from(), true).clear();
                days.put(each.from(), amount);
            }
        });
        return found.isEmpty() ? NONE : new OwnLimits(found);
    }

    /** The amounts of a timescale, each by the first day on which it counts; empty where the pack's has always. */
    public NavigableMap<LocalDate, Integer> of(String timescale) {
        NavigableMap<LocalDate, Integer> days = byTimescale.get(timescale);
        return days == null ? Collections.emptyNavigableMap() : Collections.unmodifiableNavigableMap(days);
    }

    /** The amount that counts on the day; the pack's where the council had none of its own. */
    public int on(TimescaleLimit row, LocalDate day) {
        Map.Entry<LocalDate, Integer> last = of(row.id()).floorEntry(day);
        return last == null ? row.limit() : last.getValue();
    }

    /** Every day from which some limit counts otherwise than before. */
    public SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        byTimescale.values().forEach(each -> days.addAll(each.keySet()));
        return days;
    }
}
