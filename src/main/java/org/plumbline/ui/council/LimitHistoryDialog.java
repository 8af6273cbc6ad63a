package org.plumbline.ui.council;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.council.LimitDecision;
import org.plumbline.council.LimitRow;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.StackedTable;

/** Every change of a limit. */
final class LimitHistoryDialog extends Dialog {

    LimitHistoryDialog(LimitRow row, LimitWords words) {
        setHeaderTitle("History of " + words.title(row));
        setWidth("60rem");
        setMaxWidth("100%");
        StackedTable table = new StackedTable("The latest first", "Limit", "From", "State", "Who and why");
        row.history()
                .forEach(each -> table.row(
                        LimitWords.amount(row.pack(), each),
                        Dates.day(each.countsFrom()),
                        state(each),
                        LimitWords.who(each)));
        add(
                new Paragraph("The rule pack says %s. A later decision takes the place of earlier ones from its day on."
                        .formatted(LimitWords.usual(row))),
                table);
        getFooter().add(new Button("Close", click -> close()));
    }

    private static String state(LimitDecision each) {
        if (each.withdrawnAt() != null) {
            return "Withdrawn by %s on %s"
                    .formatted(each.withdrawnBy(), Dates.day(EnglishDates.dayOf(each.withdrawnAt())));
        }
        return each.agreedAt() == null ? "Waits for agreement" : "Agreed";
    }
}
