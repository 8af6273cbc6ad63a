package org.plumbline.intake.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.cell.ProductTable;

/**
 * The code lists of the product, from {@code codes.csv} (the codes with their own words), {@code code-lists.csv} (whose
 * they are and as at when) and {@code spellings.csv} (what
 * councils write for them).
 */
public final class CodeLists {

    /** Lists of which only words are read that are known as a whole. */
    private static final String WHOLE = "whole";

    private static final CodeLists BUNDLED = new CodeLists();

    private final Map<String, CodeList> lists = new LinkedHashMap<>();

    private CodeLists() {
        for (CSVRecord row : ProductTable.rows(CodeLists.class, "code-lists.csv")) {
            lists.put(
                    row.get("codes"),
                    new CodeList(
                            row.get("codes"),
                            row.get("title"),
                            row.get("owner"),
                            row.get("source"),
                            row.get("read").equals(WHOLE),
                            row.get("together")));
        }
        for (CSVRecord row : ProductTable.rows(CodeLists.class, "codes.csv")) {
            String kind = row.get("kind").isEmpty() ? row.get("token") : row.get("kind");
            List<String> labels = new ArrayList<>(List.of(row.get("labels").split("\\|")));
            labels.add(row.get("written"));
            labels.add(row.get("token"));
            required(row.get("codes"))
                    .add(new Code(row.get("token"), row.get("written"), row.get("becomes"), kind), labels);
        }
    }

    /** The lists that the product brings. */
    public static CodeLists bundled() {
        return BUNDLED;
    }

    /** The list of the name, or null when there is none. */
    public @Nullable CodeList list(String name) {
        return lists.get(name);
    }

    /**
     * The list of the name.
     *
     * @throws IllegalStateException when there is none
     */
    public CodeList required(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalStateException("There is no code list (" + name + ")");
        }
        return list;
    }

    /** All lists, in the order of their file. */
    public Collection<CodeList> all() {
        return lists.values();
    }
}
