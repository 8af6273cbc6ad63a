package org.plumbline.casefile.cover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.casefile.contract.AttributeText;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which lists of Annex A came before: one that is missing now can so be told from one that a council never sends. */
@Component
public class FormerLists {

    /** Months before its day in which Annex A shows what ended (Ofsted, Annex A guidance, 2019). */
    public static final int MONTHS_SHOWN = 6;

    /**
     * A list of the latest workbook in force that had it.
     *
     * @param rows how many rows it had
     * @param asAt the day whose state the workbook shows
     */
    public record FormerList(int rows, LocalDate asAt) {}

    private final JdbcClient jdbc;

    FormerLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lists, by number, of workbooks in force; one that was not sent for as long as Annex A shows says nothing now. */
    public SortedMap<Integer, FormerList> before(LocalDate asAt) {
        SortedMap<Integer, FormerList> lists = new TreeMap<>();
        jdbc.sql("select as_at, list_rows from case_import where undone_at is null and as_at > :from"
                        + " order by as_at, sequence")
                .param("from", asAt.minusMonths(MONTHS_SHOWN))
                .query(row -> {
                    LocalDate day = Rows.date(row, "as_at");
                    AttributeText.read(row.getString("list_rows"))
                            .forEach((list, rows) ->
                                    lists.put(Integer.valueOf(list), new FormerList(Integer.parseInt(rows), day)));
                });
        return lists;
    }

    /** The lists of such a column. */
    static List<Integer> numbers(String text) {
        return AttributeText.read(text).keySet().stream().map(Integer::valueOf).toList();
    }

    /** Rows by list as one column. */
    public static String text(Map<Integer, Integer> rowsByList) {
        Map<String, String> text = new TreeMap<>();
        rowsByList.forEach((list, rows) -> text.put(list.toString(), rows.toString()));
        return AttributeText.write(text);
    }
}
