package org.plumbline.database;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a query together with the values that it names, so that nobody uses the one and forgets the other. What a
 * person typed is always among the values, never in the text.
 *
 * @param sql what comes after {@code where}; a text of one's own with {@code or} in it is in brackets
 * @param values by the names that are in the text after a colon
 */
public record Condition(String sql, Map<String, Object> values) {

    /** Holds of every row. */
    public static final Condition ALWAYS = of("1 = 1");

    /** Holds of no row. */
    public static final Condition NEVER = of("1 = 0");

    public Condition {
        values = Map.copyOf(values);
    }

    /** A condition without values. */
    public static Condition of(String sql) {
        return new Condition(sql, Map.of());
    }

    /** A condition with one value. */
    public static Condition of(String sql, String name, Object value) {
        return new Condition(sql, Map.of(name, value));
    }

    /** Holds where both hold. */
    public Condition and(Condition other) {
        return joined(sql + " and " + other.sql, other);
    }

    /** Holds where this one holds and, when the value is given, the other. */
    public Condition andIfGiven(String sql, String name, @Nullable Object value) {
        return value == null ? this : and(of(sql, name, value));
    }

    /** Holds where one of both holds. */
    public Condition or(Condition other) {
        return joined("(" + sql + " or " + other.sql + ")", other);
    }

    private Condition joined(String text, Condition other) {
        Map<String, Object> all = new HashMap<>(values);
        other.values.forEach((name, value) -> {
            Object known = all.putIfAbsent(name, value);
            if (known != null && !known.equals(value)) {
                throw new IllegalArgumentException("One name has two values (" + name + ")");
            }
        });
        return new Condition(text, all);
    }
}
