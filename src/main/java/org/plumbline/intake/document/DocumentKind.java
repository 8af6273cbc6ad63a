package org.plumbline.intake.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.table.DocumentPart;
import org.plumbline.intake.word.WordDocument;
import org.plumbline.intake.workbook.WorkbookLimits;

/** The kinds of documents that are read, by the ending of the file. */
public enum DocumentKind {
    CSV(".csv", CsvTables::read),
    WORD(".docx", WordDocument::read),
    EXCEL(".xlsx", ExcelTables::read);

    private interface Reader {
        List<DocumentPart> read(byte[] file, WorkbookLimits limits) throws UnreadableFile;
    }

    private final String ending;
    private final Reader reader;

    DocumentKind(String ending, Reader reader) {
        this.ending = ending;
        this.reader = reader;
    }

    /** The kind of a file of the name, in whatever case its ending is written. */
    public static Optional<DocumentKind> of(String fileName) {
        return Arrays.stream(values())
                .filter(kind -> fileName.toLowerCase(Locale.ROOT).endsWith(kind.ending))
                .findFirst();
    }

    /** Reads the tables and the text of a file of this kind. */
    public List<DocumentPart> read(byte[] file, WorkbookLimits limits) throws UnreadableFile {
        return reader.read(file, limits);
    }
}
