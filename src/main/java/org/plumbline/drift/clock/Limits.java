package org.plumbline.drift.clock;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.council.Standards;
import org.plumbline.drift.clock.Limit.Overrun;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.NearestName;
import org.plumbline.rulebook.Parameter;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.TimescaleLimit;

/** Every limit of a pack by its id. */
public final class Limits {

    private static final Pattern AGE = Pattern.compile("drift\\.(T\\d+)\\.age");

    private final Map<String, Limit> byId = new HashMap<>();
    private final Map<String, Integer> ages = new HashMap<>();
    private final ClockNames names;
    private final int year;

    /** Reads the pack's timescales, with those of the council; a severity that cannot be read stops with file and line. */
    public Limits(RulePack pack, Standards standards) {
        Overrun overrun = new Overrun(
                pack.parameters().whole("drift.overrun-factor"),
                pack.parameters().whole("drift.overrun-least"));
        for (TimescaleLimit row : pack.timescales()) {
            try {
                byId.put(row.id(), new Limit(row, overrun, standards));
            } catch (IllegalArgumentException e) {
                throw new BrokenRulePack(pack.row(RulePack.TIMESCALES, row.id()) + e.getMessage(), e);
            }
        }
        for (Parameter parameter : pack.parameters().all()) {
            Matcher name = AGE.matcher(parameter.name());
            if (name.matches()) {
                ages.put(name.group(1), pack.parameters().whole(parameter.name()));
            }
        }
        names = new ClockNames(pack);
        year = pack.parameters().whole("drift.DD-40.window");
    }

    private Limits(Limits like, LocalDate day) {
        like.byId.forEach((id, limit) -> byId.put(id, limit.on(day)));
        ages.putAll(like.ages);
        names = like.names;
        year = like.year;
    }

    /** The limits that count on the day, and no others. */
    public Limits on(LocalDate day) {
        return new Limits(this, day);
    }

    /** The limit of a timescale or of one of its variants. */
    public Limit of(String id) {
        Limit limit = byId.get(id);
        if (limit == null) {
            throw new BrokenRulePack(
                    RulePack.TIMESCALES + " has no row " + id + "\n" + NearestName.maybe(id, byId.keySet()));
        }
        return limit;
    }

    /** The limit of a variant, or of the other id where the pack does not know it. */
    public Limit ofEither(String variant, String otherwise) {
        return of(has(variant) ? variant : otherwise);
    }

    /** Whether the pack has such a row. */
    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** What people call the timescales. */
    public ClockNames names() {
        return names;
    }

    /** Every id with a limit. */
    public Set<String> ids() {
        return Collections.unmodifiableSet(byId.keySet());
    }

    /** The age in years at which a duty begins or changes; a timescale without one is a fault of the pack. */
    int age(String id) {
        Integer age = ages.get(id);
        if (age == null) {
            throw new BrokenRulePack("parameters.yaml has no drift." + id + ".age\nMaybe it was removed");
        }
        return age;
    }

    /** How many days count as the last twelve months. */
    int year() {
        return year;
    }
}
