package org.plumbline.intake.annexa;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.intake.annexa.ListLayout.Column;
import org.plumbline.intake.cell.ProductTable;

/**
 * What a heading that is not the template's says by its words. Some make it that of another column, such as “previous” or
 * “manager”: they are data, {@code heading-marks.csv}.
 */
final class HeadingWords {

    private static final Set<String> MARKS = ProductTable.rows(HeadingWords.class, "heading-marks.csv").stream()
            .map(row -> row.get("word"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    /** Where such words only say of which time a figure is: in the previous 12 months, at the date of the extract. */
    private static final Pattern TIME =
            Pattern.compile("\\b(?:previous|prior|past) (?=\\w+ months?\\b)|\\bat (?:the )?(?:\\w+ )?date\\b");

    private HeadingWords() {}

    /**
     * The cells whose heading means the column and has the fewest words that the template's has not; several where they are
     * as near and differ.
     */
    static List<HeadingCell> nearest(Column column, List<HeadingCell> cells) {
        List<HeadingCell> nearest = new ArrayList<>();
        Pattern synonyms = column.synonyms();
        if (synonyms == null) {
            return nearest;
        }
        Set<String> headings = new HashSet<>();
        int fewest = Integer.MAX_VALUE;
        for (HeadingCell cell : cells) {
            if (!synonyms.matcher(cell.heading()).matches()) {
                continue;
            }
            Set<String> others = new HashSet<>(cell.words());
            others.removeAll(column.words());
            if (others.size() > fewest || others.stream().anyMatch(MARKS::contains)) {
                continue;
            }
            if (others.size() < fewest) {
                fewest = others.size();
                nearest.clear();
                headings.clear();
            }
            if (headings.add(cell.heading())) {
                nearest.add(cell);
            }
        }
        return nearest;
    }

    /** The words of a heading as headings are compared, without those that only say of which time a figure is. */
    static Set<String> words(String heading) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(TIME.matcher(heading).replaceAll(" "));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
