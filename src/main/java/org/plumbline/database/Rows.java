package org.plumbline.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.JpaSort;

/**
 * The columns of a row by their type, as {@code JdbcClient} leaves them open. A column that always has a value is read
 * by the plain name and throws when it has none; one that may be empty is read by the name that ends in {@code OrNone}.
 */
public final class Rows {

    /** Ends a query that is read page by page; its values are those of {@link #page}. */
    public static final String PAGE = " offset :offset rows fetch next :limit rows only";

    /**
     * How many ids a query names at most. A lookup by a list compares each row that it finds with the whole list, so that
     * several short lists are quicker than a long one (docs/reference/performance.md).
     */
    public static final int IDS = 40;

    private Rows() {}

    /**
     * The values of {@link #PAGE}.
     *
     * @param offset how many rows come before
     * @param limit how many are read at most
     */
    public static Map<String, Integer> page(int offset, int limit) {
        return Map.of("offset", offset, "limit", limit);
    }

    /**
     * The order of a query, after its condition; a key that the list has no column for sorts nothing, so that nothing typed
     * gets into a query.
     *
     * @param columns by the keys that people sort by
     * @param usual how the list is sorted otherwise, and among rows that are alike
     */
    public static String order(Sort sort, Map<String, String> columns, String usual) {
        StringBuilder order = new StringBuilder(" order by ");
        for (Sort.Order by : sort) {
            String column = columns.get(by.getProperty());
            if (column != null) {
                order.append(column).append(by.isAscending() ? "" : " desc").append(" nulls last, ");
            }
        }
        return order.append(usual).toString();
    }

    /**
     * The same for a query of entities, whose columns are paths from its names, such as {@code a.reference}, or what such a
     * query works out.
     */
    public static Sort order(Sort sort, Map<String, String> columns, Sort usual) {
        Sort order = Sort.unsorted();
        for (Sort.Order by : sort) {
            String column = columns.get(by.getProperty());
            if (column != null) {
                order = order.and(JpaSort.unsafe(by.getDirection(), column));
            }
        }
        return order.and(usual);
    }

    /** A moment as it is stored. */
    public static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return required(instantOrNone(row, column), column);
    }

    public static @Nullable Instant instantOrNone(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    public static LocalDate date(ResultSet row, String column) throws SQLException {
        return required(dateOrNone(row, column), column);
    }

    public static @Nullable LocalDate dateOrNone(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Year and month, stored as text such as 2025-07. */
    public static @Nullable YearMonth monthOrNone(ResultSet row, String column) throws SQLException {
        String month = row.getString(column);
        return month == null ? null : YearMonth.parse(month);
    }

    public static int number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return required(row.wasNull() ? null : number, column);
    }

    public static UUID id(ResultSet row, String column) throws SQLException {
        return required(row.getObject(column, UUID.class), column);
    }

    /** One of the type's constants, stored by its name. */
    public static <E extends Enum<E>> E named(ResultSet row, String column, Class<E> type) throws SQLException {
        return required(namedOrNone(row, column, type), column);
    }

    /** One of the type's constants, stored by its name, or none. */
    public static <E extends Enum<E>> @Nullable E namedOrNone(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static <T> T required(@Nullable T value, String column) {
        return Objects.requireNonNull(value, () -> "The column is empty (" + column + ")");
    }
}
