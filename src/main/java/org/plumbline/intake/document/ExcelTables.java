package org.plumbline.intake.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.table.CellLines;
import org.plumbline.intake.table.DocumentCell;
import org.plumbline.intake.table.DocumentPart;
import org.plumbline.intake.table.DocumentRow;
import org.plumbline.intake.table.DocumentTable;
import org.plumbline.intake.workbook.ShownCell;
import org.plumbline.intake.workbook.ShownSheet;
import org.plumbline.intake.workbook.ShownSheet.Area;
import org.plumbline.intake.workbook.ShownWorkbook;
import org.plumbline.intake.workbook.WorkbookLimits;

/** The sheets of a workbook as tables. */
final class ExcelTables {

    private ExcelTables() {}

    static List<DocumentPart> read(byte[] file, WorkbookLimits limits) throws UnreadableFile {
        List<DocumentPart> tables = new ArrayList<>();
        for (ShownSheet sheet : ShownWorkbook.read(file, limits)) {
            tables.add(new DocumentTable(tables.size() + 1, false, rows(sheet)));
        }
        return tables;
    }

    /** Merged cells are taken up in the row in which they begin and laid down below their last. */
    private static List<DocumentRow> rows(ShownSheet sheet) {
        List<Area> coming = new ArrayList<>(sheet.merged());
        coming.sort(Comparator.comparingInt(Area::firstRow).reversed());
        Map<Area, DocumentCell> covering = new TreeMap<>(Comparator.comparingInt(Area::firstColumn));
        List<DocumentRow> rows = new ArrayList<>();
        for (ShownSheet.Row row : sheet.rows()) {
            covering.keySet().removeIf(area -> area.lastRow() < row.number());
            while (!coming.isEmpty() && coming.getLast().firstRow() <= row.number()) {
                Area area = coming.removeLast();
                if (area.lastRow() >= row.number()) {
                    covering.put(area, cell(row, area));
                }
            }
            rows.add(row(row, covering));
        }
        return rows;
    }

    /** The merged cell, as its first cell is; blank where it began in a row without text. */
    private static DocumentCell cell(ShownSheet.Row row, Area area) {
        int span = area.lastColumn() - area.firstColumn() + 1;
        return row.cells().stream()
                .filter(cell -> cell.column() == area.firstColumn() && area.firstRow() == row.number())
                .findFirst()
                .map(cell -> cell(cell, row.number(), span))
                .orElseGet(() -> new DocumentCell(area.firstColumn(), span, area.firstRow(), "", null));
    }

    private static DocumentCell cell(ShownCell cell, int row, int span) {
        String text = CellLines.of(CellLines.withoutControls(cell.text()));
        return new DocumentCell(cell.column(), span, row, text, cell.shade());
    }

    private static DocumentRow row(ShownSheet.Row row, Map<Area, DocumentCell> covering) {
        List<DocumentCell> cells = new ArrayList<>(covering.values());
        for (ShownCell cell : row.cells()) {
            if (covering.keySet().stream().noneMatch(area -> area.covers(row.number(), cell.column()))) {
                cells.add(cell(cell, row.number(), 1));
            }
        }
        cells.sort(Comparator.comparingInt(DocumentCell::column));
        return new DocumentRow(row.number(), cells);
    }
}
