package org.plumbline.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.StackedTable;
import org.springframework.data.domain.Sort;

/**
 * A list page by page, whose columns can be chosen and sorted, and which can be taken away as a file. Page, sorting and
 * columns are in the address. Rows are read from the source for each page, and sorted there.
 */
public final class ListTable<R> extends Div {

    /** How the list is called: by itself, and one and many of its rows. */
    public record Names(String list, String one, String many) {}

    private final Names names;
    private final List<Column<R>> columns;
    private final AddressState address;
    private final Supplier<ListSource<R>> source;
    private final Supplier<EmptyState> empty;
    private final ColumnChoice chosen;
    private final Pager pager;
    private final Span found = new Span();
    private final Div tools = new Div(found);
    private final Div rows = new Div();
    private @Nullable ListDownloads<R> downloads;
    private @Nullable String sortKey;
    private boolean descending;

    /**
     * Nothing is read yet.
     *
     * @param columns the first names each row and is always shown
     * @param source the rows with the filters as they are when it is asked
     * @param empty what to say where there is no row
     */
    public ListTable(
            Names names,
            List<Column<R>> columns,
            AddressState address,
            Supplier<ListSource<R>> source,
            Supplier<EmptyState> empty) {
        this.names = names;
        this.columns = List.copyOf(columns);
        this.address = address;
        this.source = source;
        this.empty = empty;
        addClassName("pl-list");
        address.keep("sort", this::sorting, this::readSorting);
        chosen = new ColumnChoice(this.columns, address, this::show);
        pager = new Pager("Pages: " + names.list(), address, this::show);
        found.getElement().setAttribute("role", "status");
        tools.add(chosen);
        tools.addClassNames("pl-actions", "pl-list-tools");
        add(tools, rows, pager);
    }

    /** The list can be taken away as a file. */
    public ListTable<R> exported(ListExports exports) {
        downloads = new ListDownloads<>(names.list(), exports);
        tools.add(downloads);
        return this;
    }

    /** Reads and shows the page that the address names. */
    public void show() {
        ListSource<R> now = source.get();
        long all = now.count();
        int offset = pager.within(all, names.one(), names.many());
        List<Column<R>> shown = chosen.of(columns);
        pager.setVisible(all > Pager.ROWS);
        found.setText(EnglishNumbers.count(all, names.one(), names.many()));
        rows.removeAll();
        chosen.setVisible(all > 0);
        if (downloads != null) {
            downloads.offer(all > 0, shown, now, sort(), address.query());
        }
        if (all == 0) {
            rows.add(empty.get());
        } else {
            rows.add(table(shown, now.page(sort(), offset, Pager.ROWS)));
        }
    }

    /** Shows the first page of what is another list now. */
    public void again() {
        pager.first();
        show();
    }

    private Component table(List<Column<R>> shown, List<R> page) {
        StackedTable table =
                new StackedTable(names.list(), shown.stream().map(Column::title).toArray(String[]::new));
        for (int i = 0; i < shown.size(); i++) {
            Column<R> column = shown.get(i);
            if (column.sorted()) {
                boolean by = column.key().equals(sortKey);
                table.sortedBy(i, head(column, by), by ? descending ? "descending" : "ascending" : null);
            }
        }
        page.forEach(row ->
                table.row(shown.stream().map(column -> column.cell().apply(row)).toArray(Component[]::new)));
        return table;
    }

    private Button head(Column<R> column, boolean by) {
        Button head = new Button(column.title() + (by ? descending ? " ↓" : " ↑" : ""), click -> sortBy(column.key()));
        head.setAriaLabel("Sort by " + column.title());
        head.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        head.addClassName("pl-sort");
        return head;
    }

    /** First upwards, then downwards, then as usual again. */
    private void sortBy(String key) {
        boolean same = key.equals(sortKey);
        sortKey = same && descending ? null : key;
        descending = same && !descending;
        again();
        address.write();
    }

    private Sort sort() {
        return sortKey == null
                ? Sort.unsorted()
                : Sort.by(descending ? Sort.Direction.DESC : Sort.Direction.ASC, sortKey);
    }

    private @Nullable String sorting() {
        return sortKey == null ? null : (descending ? "-" : "") + sortKey;
    }

    private boolean readSorting(@Nullable String word) {
        descending = word != null && word.startsWith("-");
        String key = word == null || !descending ? word : word.substring(1);
        boolean known = columns.stream()
                .anyMatch(column -> column.sorted() && column.key().equals(key));
        sortKey = known ? key : null;
        descending &= known;
        return known || word == null;
    }
}
