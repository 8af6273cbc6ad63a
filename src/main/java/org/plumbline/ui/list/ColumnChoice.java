package org.plumbline.ui.list;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which columns of a list are shown besides the first; the choice is in the address. */
final class ColumnChoice extends Div {

    private static final String NONE = "none";

    private final CheckboxGroup<String> group = new CheckboxGroup<>("Columns");
    private final Set<String> all;

    <R> ColumnChoice(List<Column<R>> columns, AddressState address, Runnable show) {
        Map<String, String> titles = columns.stream().collect(Collectors.toMap(Column::key, Column::title));
        all = columns.stream().skip(1).map(Column::key).collect(Collectors.toCollection(LinkedHashSet::new));
        group.setItems(all);
        group.setItemLabelGenerator(titles::get);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setValue(all);
        addClassName("pl-column-choice");
        add(new NativeDetails("Columns", group));
        address.keep("columns", this::write, this::read);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show.run();
                address.write();
            }
        });
    }

    /** Those that are shown, in their order. */
    <R> List<Column<R>> of(List<Column<R>> columns) {
        List<Column<R>> shown = new ArrayList<>(columns);
        shown.removeIf(column -> all.contains(column.key()) && !group.getValue().contains(column.key()));
        return shown;
    }

    private @Nullable String write() {
        Set<String> shown = group.getValue();
        if (shown.equals(all)) {
            return null;
        }
        return shown.isEmpty() ? NONE : all.stream().filter(shown::contains).collect(Collectors.joining(" "));
    }

    private boolean read(@Nullable String words) {
        if (words == null) {
            group.setValue(all);
            return true;
        }
        Set<String> named = new LinkedHashSet<>(List.of(words.split(" ")));
        boolean known = words.equals(NONE) || all.containsAll(named);
        named.retainAll(all);
        group.setValue(known || !named.isEmpty() ? named : all);
        return known;
    }
}
