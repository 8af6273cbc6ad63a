package org.plumbline.intake.annexa;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.annexa.ListLayout.Column;
import org.plumbline.intake.annexa.ListLayout.Kind;
import org.plumbline.intake.annexa.ListLayout.Need;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.cell.ProductTable;
import org.plumbline.intake.code.CodeList;
import org.plumbline.intake.code.CodeLists;

/** The lists and columns of Annex A, read from the files {@code annex-a-*.csv}. */
final class AnnexALayout {

    /** The highest list; adopters. It is checked and never stored. */
    static final int ADOPTERS = 11;

    private final Map<Integer, ListLayout> lists = new TreeMap<>();

    private AnnexALayout(List<CSVRecord> rows) {
        Map<Integer, List<Column>> columns = new TreeMap<>();
        for (CSVRecord row : rows) {
            List<Column> list = columns.computeIfAbsent(Integer.valueOf(row.get("list")), n -> new ArrayList<>());
            list.add(column(list.size(), row));
        }
        for (CSVRecord row : ProductTable.rows(AnnexALayout.class, "annex-a-lists.csv")) {
            Integer number = Integer.valueOf(row.get("list"));
            lists.put(number, new ListLayout(number, row.get("title"), columns.getOrDefault(number, List.of())));
        }
    }

    /** Reads the files. */
    static AnnexALayout load() {
        return new AnnexALayout(ProductTable.rows(AnnexALayout.class, "annex-a-columns.csv"));
    }

    /** The list of the number, or null when there is none. */
    @Nullable
    ListLayout list(int number) {
        return lists.get(number);
    }

    /** All lists by number. */
    List<ListLayout> lists() {
        return List.copyOf(lists.values());
    }

    private static Column column(int index, CSVRecord row) {
        String synonyms = row.get("synonyms");
        String codeList = row.get("codes");
        CodeList codes = CodeLists.bundled().list(codeList);
        if (!codeList.isEmpty() && codes == null) {
            throw new IllegalStateException("The layout names a code list that is not there (" + codeList + ")");
        }
        String heading = row.get("heading");
        String compared = CellText.heading(heading);
        return new Column(
                index,
                heading,
                compared,
                HeadingWords.words(compared),
                row.get("field"),
                Kind.valueOf(row.get("kind")),
                codes,
                Need.valueOf(row.get("need")),
                row.get("key").equals("Y"),
                synonyms.isEmpty() ? null : Pattern.compile(synonyms));
    }
}
