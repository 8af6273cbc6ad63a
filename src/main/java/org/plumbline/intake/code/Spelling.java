package org.plumbline.intake.code;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.intake.cell.ProductTable;

/**
 * What a council wrote for a code.
 *
 * @param token of the code, or {@code ?} for words that are known to mean no one code
 */
record Spelling(String written, String token) {

    private static final String UNCLEAR = "?";

    private static final Map<String, List<Spelling>> BY_LIST =
            ProductTable.rows(Spelling.class, "spellings.csv").stream()
                    .collect(Collectors.groupingBy(
                            row -> row.get("codes"),
                            Collectors.mapping(
                                    row -> new Spelling(row.get("written"), row.get("token")), Collectors.toList())));

    /** The spellings of a list. */
    static List<Spelling> of(String codes) {
        return BY_LIST.getOrDefault(codes, List.of());
    }

    Code means(Map<String, Code> codes) {
        Code code = token.equals(UNCLEAR) ? Code.UNCLEAR : codes.get(token);
        if (code == null) {
            throw new IllegalStateException("A spelling names a code that is not there (" + token + ")");
        }
        return code;
    }
}
