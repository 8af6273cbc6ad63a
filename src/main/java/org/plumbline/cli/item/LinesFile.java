package org.plumbline.cli.item;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.cli.file.CsvFile;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.grading.item.ItemRater;
import org.plumbline.grading.item.RatedItem;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemAnswer;
import org.plumbline.instrument.item.ItemInstrument;
import org.plumbline.instrument.item.ItemQuestion;
import org.plumbline.intake.events.CsvRow;

/** A file with a line for each item: its answers in the order of its questions, parted by blanks. */
final class LinesFile {

    static final List<String> COLUMNS = List.of("item", "answers");

    private static final String NO_ANSWER = "-";

    private final AnswerCheck check;
    private final List<Line> lines = new ArrayList<>();

    private record Line(Item item, String written, Map<String, ItemAnswer> answers) {}

    LinesFile(Path file, ItemInstrument instrument, InputErrors errors) {
        this.check = new AnswerCheck(file, instrument, errors);
    }

    void read(List<CsvRow> rows) {
        for (CsvRow row : rows) {
            check.item(row.line(), row.get("item")).ifPresent(item -> read(row, item));
        }
    }

    private void read(CsvRow row, Item item) {
        String written = row.get("answers");
        List<String> words = written.isEmpty() ? List.of() : List.of(written.split("\\s+"));
        List<ItemQuestion> questions = item.needed();
        if (item.scale() == null) {
            check.refuse(row.line(), "Item %s is not rated. Leave the line out.".formatted(item.code()));
            return;
        }
        if (words.size() != questions.size()) {
            check.refuse(
                    row.line(),
                    "Item %s takes %s (%s), and the line has %d. Write %s where one is missing."
                            .formatted(
                                    item.code(),
                                    EnglishNumbers.count(questions.size(), "answer"),
                                    questions.stream().map(ItemQuestion::id).collect(Collectors.joining(" ")),
                                    words.size(),
                                    NO_ANSWER));
            return;
        }
        Map<String, ItemAnswer> answers = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            ItemQuestion question = questions.get(i);
            if (!words.get(i).equals(NO_ANSWER)) {
                check.answer(row.line(), item, question, words.get(i))
                        .ifPresent(answer -> answers.put(question.id(), answer));
            }
        }
        lines.add(new Line(item, written, answers));
    }

    /** Writes a row for each line; how many there are, in words. */
    String write(Path out, ItemRater rater) throws IOException {
        try (CsvFile csv = new CsvFile(out, "item", "answers", "rating", "rules", "reasons")) {
            for (Line line : lines) {
                RatedItem rated = rater.rate(line.item(), line.answers());
                csv.row(
                        line.item().code(),
                        line.written(),
                        rated.rating().code(),
                        String.join(" ", rated.rules()),
                        String.join(" ", rated.reasons()));
            }
            csv.finish();
        }
        return EnglishNumbers.count(lines.size(), "item");
    }
}
