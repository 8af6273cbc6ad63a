package org.plumbline.intake.code;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.cell.ProductTable;

/**
 * A code of a national return and what it is here: {@code national-codes.csv}.
 *
 * @param field of the return
 * @param written as the return writes it
 * @param meaning its words; empty where they are not known
 * @param codes our list
 * @param token of the code in our list
 */
record NationalCode(String field, String written, String meaning, String codes, String token) {

    static List<NationalCode> all() {
        return ProductTable.rows(NationalCode.class, "national-codes.csv").stream()
                .map(row -> new NationalCode(
                        row.get("return") + " " + row.get("field"),
                        row.get("code"),
                        row.get("meaning"),
                        row.get("codes"),
                        row.get("token")))
                .toList();
    }

    CodeList list() {
        return CodeLists.bundled().required(codes);
    }

    /** The token of what a text is read as; null where it is not read. */
    @Nullable
    String read(String text) {
        Code read = list().find(text);
        return read == null ? null : read.token();
    }

    Code code() {
        return Objects.requireNonNull(list().code(token));
    }
}
