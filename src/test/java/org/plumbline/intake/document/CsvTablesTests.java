package org.plumbline.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.table.DocumentCell;
import org.plumbline.intake.table.DocumentTable;
import org.plumbline.intake.workbook.WorkbookLimits;

class CsvTablesTests {

    @Test
    void recordsAreRowsAndBlankOnesAreCounted() throws UnreadableFile {
        assertThat(rows("\uFEFF\"a, \"\"b\"\"\",c\r\n\r\n\"d\r\n e\",\n\"\uFEFFf\""))
                .containsExactly("1: a, \"b\"¦c", "2: ", "3: d\ne¦", "4: f");
    }

    @Test
    void whatIsNoCommaSeparatedTextIsRefused() {
        assertRefused("a,b\n\"c,d".getBytes(StandardCharsets.UTF_8), "every quote is closed");
        assertRefused("a,b\n\"c\"d,e".getBytes(StandardCharsets.UTF_8), "not comma-separated");
        assertRefused(new byte[] {'a', (byte) 0xE9, 'b'}, "not UTF-8");
        assertRefused("a\u0000b".getBytes(StandardCharsets.UTF_8), "characters that no text has");
        assertRefused("a\n".repeat(20_001).getBytes(StandardCharsets.UTF_8), "more than 20000 rows");
        assertRefused(new byte[11 * 1024 * 1024], "larger than 10 MB");
    }

    private static void assertRefused(byte[] file, String words) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> DocumentKind.CSV.read(file, WorkbookLimits.usual()))
                .withMessageContaining(words);
    }

    private static List<String> rows(String text) throws UnreadableFile {
        DocumentTable table = (DocumentTable) DocumentKind.CSV
                .read(text.getBytes(StandardCharsets.UTF_8), WorkbookLimits.usual())
                .getFirst();
        return table.rows().stream()
                .map(row -> row.number() + ": "
                        + String.join(
                                "¦",
                                row.cells().stream().map(DocumentCell::text).toList()))
                .toList();
    }
}
