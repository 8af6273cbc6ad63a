package org.plumbline.cli.item;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

/** A file with a line for each answer of whole reviews, whose parts and outcomes follow from the items. */
final class ReviewsFile {

    static final List<String> COLUMNS = List.of("review", "item", "question", "answer");

    private final AnswerCheck check;
    private final Map<String, Map<String, Map<String, ItemAnswer>>> reviews = new LinkedHashMap<>();
    private final Set<List<String>> answered = new HashSet<>();

    ReviewsFile(Path file, ItemInstrument instrument, InputErrors errors) {
        this.check = new AnswerCheck(file, instrument, errors);
    }

    void read(List<CsvRow> rows) {
        for (CsvRow row : rows) {
            if (row.get("review").isEmpty()) {
                check.refuse(row.line(), "The review is empty. Write the review that the answer belongs to.");
            }
            check.item(row.line(), row.get("item"))
                    .ifPresent(item -> check.question(row.line(), item, row.get("question"))
                            .ifPresent(question -> read(row, item, question)));
        }
    }

    private void read(CsvRow row, Item item, ItemQuestion question) {
        String review = row.get("review");
        if (question.from() != null) {
            check.refuse(
                    row.line(),
                    "%s of item %s is taken from %s. Answer that, and leave this row out."
                            .formatted(question.id(), item.code(), Objects.toString(question.from())));
        } else if (!answered.add(List.of(review, item.code(), question.id()))) {
            check.refuse(
                    row.line(),
                    "Review %s answers %s of item %s twice. Leave one of the rows out."
                            .formatted(review, question.id(), item.code()));
        } else {
            check.answer(row.line(), item, question, row.get("answer"))
                    .ifPresent(answer -> reviews.computeIfAbsent(review, name -> new LinkedHashMap<>())
                            .computeIfAbsent(item.code(), code -> new LinkedHashMap<>())
                            .put(question.id(), answer));
        }
    }

    /** Writes a row for each item and outcome of every review; how many reviews there are, in words. */
    String write(Path out, ItemRater rater) throws IOException {
        try (CsvFile csv = new CsvFile(out, "review", "item", "rating", "rules", "reasons")) {
            for (Map.Entry<String, Map<String, Map<String, ItemAnswer>>> review : reviews.entrySet()) {
                for (RatedItem rated : rater.rate(review.getValue())) {
                    csv.row(
                            review.getKey(),
                            rated.item(),
                            rated.rating().code(),
                            String.join(" ", rated.rules()),
                            String.join(" ", rated.reasons()));
                }
            }
            csv.finish();
        }
        return EnglishNumbers.count(reviews.size(), "review");
    }
}
