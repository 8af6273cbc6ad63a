package org.plumbline.cli.item;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.instrument.item.AnswerKind;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;
import org.plumbline.instrument.item.ItemInstrument;
import org.plumbline.instrument.item.ItemQuestion;
import org.plumbline.rulebook.NearestName;

/** Finds items and reads answers; what is unknown or not allowed becomes an error that says what is. */
final class AnswerCheck {

    private final Path file;
    private final ItemInstrument instrument;
    private final InputErrors errors;

    AnswerCheck(Path file, ItemInstrument instrument, InputErrors errors) {
        this.file = file;
        this.instrument = instrument;
        this.errors = errors;
    }

    Optional<Item> item(long line, String code) {
        Optional<Item> item = instrument.find(code);
        if (item.isEmpty()) {
            refuse(
                    line,
                    "There is no item (%s) in pack %s. %s."
                            .formatted(code, instrument.packId(), NearestName.maybe(code, instrument.codes())));
        }
        return item;
    }

    Optional<ItemQuestion> question(long line, Item item, String id) {
        Optional<ItemQuestion> question = item.find(id);
        if (question.isEmpty()) {
            List<String> ids = item.questions().stream().map(ItemQuestion::id).toList();
            refuse(line, "Item %s has no question (%s). %s.".formatted(item.code(), id, NearestName.maybe(id, ids)));
        }
        return question;
    }

    Optional<ItemAnswer> answer(long line, Item item, ItemQuestion question, String written) {
        Optional<ItemAnswer> answer = question.kind().read(written);
        if (answer.isEmpty()) {
            refuse(
                    line,
                    "%s of item %s is not answered by (%s). Write %s.%s"
                            .formatted(
                                    question.id(),
                                    item.code(),
                                    written,
                                    question.kind().allowed(),
                                    maybe(written, question.kind())));
        }
        return answer;
    }

    void refuse(long line, String sentence) {
        errors.add(file, line, sentence);
    }

    /** Of single letters the nearest says nothing, unless it is the same in capitals. */
    private static String maybe(String written, AnswerKind kind) {
        return NearestName.nearest(written, kind.codes())
                .filter(near -> near.equalsIgnoreCase(written) || Math.min(near.length(), written.length()) > 1)
                .map(near -> " Maybe " + near + " was meant.")
                .orElse("");
    }
}
