package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.AnswerOption;
import org.plumbline.ui.audit.question.CurrentQuestion;
import org.plumbline.ui.audit.question.QuestionCard;
import org.plumbline.ui.audit.question.QuestionSheet;

/** The questions of the theme that the person is at, one of them open. */
final class QuestionList extends Div {

    private final OpenAudit audit;
    private final Function<CurrentQuestion, QuestionSheet> sheets;
    private final Consumer<String> chosen;
    private final List<QuestionCard> cards = new ArrayList<>();
    private @Nullable String theme;
    private QuestionSheet sheet;

    /** Makes the sheet of a question each time one is opened. */
    QuestionList(OpenAudit audit, Function<CurrentQuestion, QuestionSheet> sheets, Consumer<String> chosen) {
        this.audit = audit;
        this.sheets = sheets;
        this.chosen = chosen;
        this.sheet = sheets.apply(audit.current());
        addClassName("pl-questions");
        open();
    }

    /** Opens the question that the person is at and closes the others. */
    void open() {
        String code = audit.theme().code();
        if (!code.equals(theme)) {
            theme = code;
            deal();
        }
        sheet = sheets.apply(audit.current());
        for (QuestionCard card : cards) {
            if (card.question() == audit.current()) {
                card.open(sheet);
            } else {
                card.close();
            }
        }
        show();
    }

    private void deal() {
        removeAll();
        cards.clear();
        add(new H2(audit.theme().name()));
        audit.questions(audit.theme()).forEach(question -> cards.add(new QuestionCard(question, chosen)));
        cards.forEach(this::add);
    }

    /** Shows the state of every question, and what the service says of the open one. */
    void show() {
        sheet.show();
        cards.forEach(card -> card.show(label(card.question().stored().content().code())));
    }

    private String label(@Nullable AnswerCode code) {
        return audit.view().scale().stream()
                .filter(option -> option.code() == code)
                .map(AnswerOption::label)
                .findFirst()
                .orElse("");
    }

    /** Brings the person to the open question. */
    void focus() {
        cards.stream().filter(card -> card.question() == audit.current()).forEach(QuestionCard::focus);
    }

    /** The same on a page that is being opened. */
    void focusOnceThere() {
        cards.stream().filter(card -> card.question() == audit.current()).forEach(QuestionCard::focusOnceThere);
    }

    /** The same, when what had the cursor has gone. */
    void focusWhenLost() {
        cards.stream().filter(card -> card.question() == audit.current()).forEach(QuestionCard::focusWhenLost);
    }

    /** The open question. */
    QuestionSheet sheet() {
        return sheet;
    }
}
