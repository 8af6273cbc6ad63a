package org.plumbline.cli.item;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.cli.file.CsvFile;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.grading.item.ItemRater;
import org.plumbline.instrument.item.Item;
import org.plumbline.instrument.item.ItemInstrument;
import org.plumbline.intake.events.CsvRow;
import org.plumbline.rulebook.RulePack;

/** Rates the items of a file under a pack that rates items: a line for each item, or whole reviews. */
public final class ItemGrading {

    private final RulePack pack;
    private final ItemInstrument instrument;
    private final ItemRater rater;

    /** Throws with file, line and a hint where the pack is broken. */
    public ItemGrading(RulePack pack) {
        this.pack = pack;
        this.instrument = ItemInstrument.of(pack);
        this.rater = new ItemRater(pack, instrument);
    }

    /**
     * What was rated, such as "12 items"; empty where the answers have errors, which are then among the errors, and nothing
     * is written.
     *
     * @throws IOException when the ratings cannot be written
     */
    public Optional<String> grade(Path answers, Path out, InputErrors errors) throws IOException {
        List<CsvRow> rows = CsvFile.read(answers, List.of(), errors);
        if (rows.isEmpty()) {
            if (!errors.any()) {
                errors.add(answers, 1, "The file has no rows below its header. Check that it is the right file.");
            }
            return Optional.empty();
        }
        List<String> columns = rows.getFirst().columns();
        if (columns.containsAll(LinesFile.COLUMNS)) {
            LinesFile file = new LinesFile(answers, instrument, errors);
            file.read(rows);
            return errors.any() ? Optional.empty() : Optional.of(file.write(out, rater));
        }
        if (columns.containsAll(ReviewsFile.COLUMNS)) {
            ReviewsFile file = new ReviewsFile(answers, instrument, errors);
            file.read(rows);
            return errors.any() ? Optional.empty() : Optional.of(file.write(out, rater));
        }
        errors.add(
                answers,
                1,
                "The first line must be %s, a line for each item, or %s, a line for each answer."
                        .formatted(String.join(",", LinesFile.COLUMNS), String.join(",", ReviewsFile.COLUMNS)));
        return Optional.empty();
    }

    /** What whoever reads the ratings has to know of the pack: whose words it has, and what is not verified. */
    public String notice() {
        List<String> open = instrument.rated().stream()
                .filter(item -> !item.verified())
                .map(Item::code)
                .toList();
        return open.isEmpty()
                ? pack.says("notice")
                : (pack.says("notice") + " Not verified: " + String.join(", ", open) + ".").strip();
    }
}
