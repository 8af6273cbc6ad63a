package org.plumbline.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.ui.part.EmptyState;

/** What of a list is in its address. */
class AddressStateTests {

    private static final List<Column<Integer>> COLUMNS = List.of(
            Column.<Integer>of("number", "Number", row -> row).sorts(),
            Column.<Integer>of("half", "Half", row -> row / 2).sorts(),
            Column.of("sign", "Sign", row -> row < 0 ? "minus" : null));

    private final AddressState address = new AddressState();
    private final Select<CaseType> type = new Select<>();
    private final Checkbox open = new Checkbox("Open only", true);
    private final TextField code = new TextField("Code");
    private final ListTable<Integer> table = new ListTable<>(
            new ListTable.Names("Numbers", "number", "numbers"),
            COLUMNS,
            address,
            () -> ListSource.whole(COLUMNS, () -> IntStream.range(0, 60).boxed().toList()),
            () -> new EmptyState("None", "Nothing."));
    private final Filters filters;

    AddressStateTests() {
        type.setItems(CaseType.values());
        filters = new Filters(address, table::again)
                .choice("type", type, Filters::word)
                .tick("open", open)
                .text("code", code);
    }

    @Test
    void anAddressIsReadAndWrittenAgainAsItWas() {
        String query = "sort=-half&columns=half&page=2&type=cin&open=no&code=NSH-12";
        read(query);

        assertThat(type.getValue()).isEqualTo(CaseType.CIN);
        assertThat(open.getValue()).isFalse();
        assertThat(code.getValue()).isEqualTo("NSH-12");
        assertThat(address.query().getQueryString().split("&")).containsExactlyInAnyOrder(query.split("&"));
        assertThat(note().isVisible()).isFalse();
    }

    @Test
    void whatIsAsUsualIsNotInTheAddress() {
        read("");

        assertThat(address.query().getParameters()).isEmpty();
        read("type=cin");
        read("");
        assertThat(type.getValue())
                .as("an address without the filter takes it back")
                .isNull();
    }

    @Test
    void valuesThatTheListDoesNotKnowAreLeftOutAndNamed() {
        read("type=nonsense&open=perhaps&sort=name&columns=name&page=-1&stray=1");

        assertThat(address.query().getParameters()).isEmpty();
        assertThat(note().isVisible()).isTrue();
        assertThat(note().getText())
                .isEqualTo("Part of the address is not known here and is left out: sort, columns, page, type, open.");
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        read("page=999");
        table.show();

        assertThat(address.query().getQueryString()).isEqualTo("page=3");
    }

    @Test
    void rowsAreSortedAndColumnsLeftOutAsTheAddressSays() {
        read("sort=-number&columns=none");
        table.show();

        assertThat(table.getElement().getTextRecursively())
                .contains("60 numbers", "5958575655")
                .doesNotContain("HalfSign");
    }

    private void read(String query) {
        filters.read(new Location("numbers" + (query.isEmpty() ? "" : "?" + query)));
    }

    private Paragraph note() {
        return (Paragraph) filters.getChildren().findFirst().orElseThrow();
    }
}
