package org.plumbline.intake.events;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.cell.CellText;

/**
 * One file of an upload of events. Its header shows what it is, whatever it is called.
 *
 * @param name for messages only
 * @param table only for a table of the Standard Safeguarding Dataset
 */
record EventFile(
        Path name, byte[] bytes, Kind kind, @Nullable SsdTable table) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_HEADER = 20_000;

    /** What a file can be. */
    enum Kind {
        CASES("cases"),
        EVENTS("events"),
        SSD_TABLE("table"),
        SSD_LOOKUP("table, looked up from others");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static EventFile of(UploadedFile file) throws UnreadableFile {
        Path name = name(file.name());
        byte[] bytes = file.bytes();
        if (bytes.length == 0) {
            throw new UnreadableFile("The file %s is empty. Check that it is the right file.".formatted(name));
        }
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            throw new UnreadableFile(
                    "The file %s is a workbook or an archive, not a comma-separated file. Save each table as \"CSV UTF-8\"."
                            .formatted(name));
        }
        List<String> header = header(bytes);
        if (header.contains(EventsFile.ANNEX_A)) {
            throw new UnreadableFile(
                    "The file %s was made of an Annex A workbook. Import the workbook itself.".formatted(name));
        }
        if (header.containsAll(EventsFile.COLUMNS)) {
            return new EventFile(name, bytes, Kind.EVENTS, null);
        }
        if (header.containsAll(CasesFile.COLUMNS)) {
            return new EventFile(name, bytes, Kind.CASES, null);
        }
        Optional<SsdTable> table = SsdTable.all().values().stream()
                .filter(each -> each.isKnownBy(header))
                .findFirst();
        if (table.isPresent()) {
            return new EventFile(name, bytes, Kind.SSD_TABLE, table.get());
        }
        if (SsdTable.isLookedUpOnly(header)) {
            return new EventFile(name, bytes, Kind.SSD_LOOKUP, null);
        }
        throw new UnreadableFile(
                "The file %s is none that can be taken. Save it as \"CSV UTF-8\" with one of these first lines: %s; %s; or the columns of a table of the Standard Safeguarding Dataset."
                        .formatted(name, String.join(",", EventsFile.COLUMNS), String.join(",", CasesFile.COLUMNS)));
    }

    /** Hands out the rows, and refuses the whole file if it cannot be read to its end. */
    void read(FileProblems problems, Consumer<CsvRow> rows) throws UnreadableFile {
        List<String> columns =
                switch (kind) {
                    case CASES -> CasesFile.COLUMNS;
                    case EVENTS -> EventsFile.COLUMNS;
                    case SSD_TABLE, SSD_LOOKUP -> List.of();
                };
        if (!CsvRows.read(name, bytes, columns, problems, rows)) {
            throw new UnreadableFile(name + ": " + problems.last());
        }
    }

    /** The columns. */
    List<String> header() {
        return header(bytes);
    }

    /** What the file is, in words. */
    String words() {
        if (table == null) {
            return kind.words;
        }
        return table.hasNoEvents() ? table.name() + ", nothing is taken from this table" : table.name();
    }

    private static Path name(String given) {
        String plain = given.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        String shorter = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return Path.of(shorter.isBlank() ? "file.csv" : shorter);
    }

    private static List<String> header(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADER), StandardCharsets.UTF_8);
        String line = start.replace("\uFEFF", "")
                .lines()
                .filter(each -> !each.isBlank())
                .findFirst()
                .orElse("");
        return Arrays.stream(line.split(","))
                .map(column -> CellText.folded(column.replace("\"", "")))
                .toList();
    }

    /** What the file looks up in other tables, as {@code table.key.value}. */
    Stream<String> lookups() {
        return table == null ? Stream.of() : table.lookups();
    }
}
