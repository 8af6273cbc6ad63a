package org.plumbline.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.number.SystemNumbers;
import org.plumbline.ui.list.Column;

/**
 * Which children the cases of a list are, beside their codes and for those who may know. All that a page asks for is read
 * at once, just before the page is sent, and is one entry of the trail. Nothing of it is in a file or on paper.
 */
@SpringComponent
public class ListedNumbers {

    private final SystemNumbers numbers;

    ListedNumbers(SystemNumbers numbers) {
        this.numbers = numbers;
    }

    /** The place beside the code of the case; it stays empty for whoever may not know the number. */
    public Component of(String caseId) {
        Place place = new Place(caseId);
        Page.of(UI.getCurrentOrThrow(), numbers).places.add(place);
        return place;
    }

    /** Reads what the page has asked for so far, in the transaction of the caller. */
    public void read() {
        Page.of(UI.getCurrentOrThrow(), numbers).show(numbers);
    }

    /** The column that names each row by its case; a file has the code alone. */
    public <R> Column<R> column(Function<R, String> shortCode, Function<R, String> caseId) {
        return Column.<R>of("case", "Case", shortCode::apply)
                .shownAs(row -> new Div(
                        new RouterLink(shortCode.apply(row), CaseView.class, caseId.apply(row)), of(caseId.apply(row))))
                .sorts();
    }

    private static final class Place extends Span {

        private final String caseId;

        Place(String caseId) {
            this.caseId = caseId;
            setVisible(false);
        }

        private void show(@Nullable String number) {
            if (number != null) {
                add(new ShownNumber("Number ", number).quiet());
                setVisible(true);
            }
        }
    }

    /** The places that were put on the page and not read for yet. */
    private static final class Page {

        private final List<Place> places = new ArrayList<>();

        static Page of(UI ui, SystemNumbers numbers) {
            Page open = ComponentUtil.getData(ui, Page.class);
            if (open != null) {
                return open;
            }
            Page page = new Page();
            ComponentUtil.setData(ui, Page.class, page);
            ui.beforeClientResponse(ui, context -> {
                ComponentUtil.setData(ui, Page.class, null);
                page.show(numbers);
            });
            return page;
        }

        private void show(SystemNumbers numbers) {
            List<Place> asked = List.copyOf(places);
            places.clear();
            if (asked.isEmpty()) {
                return;
            }
            Map<String, String> known =
                    numbers.show(asked.stream().map(place -> place.caseId).collect(Collectors.toSet()));
            asked.forEach(place -> place.show(known.get(place.caseId)));
        }
    }
}
