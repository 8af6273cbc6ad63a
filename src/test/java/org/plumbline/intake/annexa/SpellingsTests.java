package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.intake.SharedSamples;
import org.plumbline.intake.annexa.ListLayout.Column;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.code.Code;
import org.plumbline.intake.code.CodeList;

/** The spellings that councils sent, with their meaning: none is read wrong, nearly all are read. */
class SpellingsTests {

    private static final AnnexALayout LAYOUT = AnnexALayout.load();

    /** What of one column's spellings is read. */
    private static final class Count {
        private int all;
        private int read;
        private int blank;
    }

    private final Map<String, Count> columns = new TreeMap<>();
    private final Set<String> wrong = new HashSet<>();

    @Test
    void noSharedSpellingIsReadWrongAndNearlyAllAreRead() throws IOException {
        Path file = SharedSamples.find("spellings.csv").orElse(null);
        assumeTrue(file != null, "the shared spellings are not here");
        count(Files.newBufferedReader(Objects.requireNonNull(file)));

        int all = columns.values().stream().mapToInt(count -> count.all).sum();
        int read = columns.values().stream()
                .mapToInt(count -> count.read + count.blank)
                .sum();
        assertThat(wrong).isEmpty();
        assertThat(all).isGreaterThan(5000);
        assertThat((double) read / all).as("read %d of %d", read, all).isGreaterThan(0.95);
        assertThat(Files.readString(Path.of("docs/reference/annex-a.md"))).contains(table());
    }

    private void count(Reader file) throws IOException {
        Map<String, Set<String>> meanings = meanings();
        Set<List<String>> seen = new HashSet<>();
        for (CSVRecord row : rows(file)) {
            Column column = column(Integer.parseInt(row.get("list")), row.get("column"));
            CodeList codes = column == null ? null : column.codes();
            if (column != null
                    && codes != null
                    && seen.add(List.of(row.get("list"), column.heading(), row.get("spelling")))) {
                Set<String> meant = meanings.get(codes.name() + " " + folded(row.get("meaning")));
                assertThat(meant).as(row.get("column") + row.get("meaning")).isNotNull();
                judge(column, codes, row.get("spelling"), Objects.requireNonNull(meant));
            }
        }
    }

    private void judge(Column column, CodeList codes, String spelling, Set<String> meant) {
        Count count = columns.computeIfAbsent(column.heading(), heading -> new Count());
        Code code = codes.find(spelling);
        count.all++;
        if (code != null && meant.contains(code.kind())) {
            count.read++;
        } else if (code != null) {
            wrong.add(column.heading() + ": “" + spelling + "” as " + code);
        } else if (CellText.isNothing(spelling)) {
            count.blank++;
        }
    }

    private String table() {
        StringBuilder table =
                new StringBuilder("| Column | Spellings | Read | Blank | Not read |\n|---|---|---|---|---|\n");
        columns.forEach((column, count) -> table.append("| %s | %d | %d | %d | %d |\n"
                .formatted(column, count.all, count.read, count.blank, count.all - count.read - count.blank)));
        return table.toString();
    }

    private static @Nullable Column column(int list, String heading) {
        String folded = CellText.heading(heading);
        List<Column> columns = Objects.requireNonNull(LAYOUT.list(list)).columns();
        return columns.stream()
                .filter(column -> CellText.heading(column.heading()).equals(folded))
                .findFirst()
                .orElseGet(() -> columns.stream()
                        .filter(column -> column.synonyms() != null
                                && column.synonyms().matcher(folded).matches())
                        .findFirst()
                        .orElse(null));
    }

    /** What the meanings of the file are in the product: a kind of codes, by list and meaning. */
    private static Map<String, Set<String>> meanings() throws IOException {
        Map<String, Set<String>> meanings = new HashMap<>();
        InputStream file = Objects.requireNonNull(SpellingsTests.class.getResourceAsStream("meanings.csv"));
        for (CSVRecord row : rows(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            meanings.put(
                    row.get("codes") + " " + row.get("meaning"),
                    Set.of(row.get("kinds").split("\\|")));
        }
        return meanings;
    }

    private static List<CSVRecord> rows(Reader file) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(file)
                .getRecords();
    }

    private static String folded(String meaning) {
        return meaning.toLowerCase(Locale.UK).replace("accomodation", "accommodation");
    }
}
