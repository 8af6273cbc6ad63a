package org.plumbline.ui.list;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;

/** Where the rows of a list come from, with one choice of filters. It is read for each page and never kept. */
public interface ListSource<R> {

    /**
     * A page of the rows.
     *
     * @param sort by the key of a column, unsorted for the usual order
     */
    List<R> page(Sort sort, int offset, int limit);

    /** How many rows there are. */
    long count();

    /** Reads a page. */
    @FunctionalInterface
    interface Pages<R> {
        List<R> read(Sort sort, int offset, int limit);
    }

    /** A list that a service reads page by page. */
    static <R> ListSource<R> of(Pages<R> pages, LongSupplier count) {
        return new ListSource<>() {

            @Override
            public List<R> page(Sort sort, int offset, int limit) {
                return pages.read(sort, offset, limit);
            }

            @Override
            public long count() {
                return count.getAsLong();
            }
        };
    }

    /** A short list that is read whole each time, and sorted by the values of its columns. */
    static <R> ListSource<R> whole(List<Column<R>> columns, Supplier<List<R>> rows) {
        return of(
                (sort, offset, limit) -> rows.get().stream()
                        .sorted(comparator(columns, sort))
                        .skip(offset)
                        .limit(limit)
                        .toList(),
                () -> rows.get().size());
    }

    private static <R> Comparator<R> comparator(List<Column<R>> columns, Sort sort) {
        Comparator<R> found = (one, other) -> 0;
        for (Sort.Order order : sort) {
            for (Column<R> column : columns) {
                if (column.key().equals(order.getProperty())) {
                    Comparator<@Nullable Object> values =
                            order.isAscending() ? ListSource::compare : (a, b) -> compare(b, a);
                    found = found.thenComparing(column.value()::apply, Comparator.nullsLast(values));
                }
            }
        }
        return found;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the values of one column are of one type
    private static int compare(Object one, Object other) {
        return one instanceof String words
                ? words.compareToIgnoreCase(other.toString())
                : ((Comparable) one).compareTo(other);
    }
}
