package org.plumbline.intake.code;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.plumbline.ReferencePage;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.intake.cell.ProductTable;

/** The page of codes says what the code lists of the product say. */
class CodeReferenceTests {

    @Test
    void thePageOfCodesIsThatOfTheProduct() throws IOException {
        ReferencePage.says("codes.md", page());
    }

    private static String page() {
        StringBuilder page = new StringBuilder("# Codes\n\n" + "Written from the product; do not edit.\n\n"
                + "The code lists of the product, each with its owner, its source, and the day on which it was last"
                + " compared with that. Keys in square brackets: [Sources](sources.md). How a cell is read by them:"
                + " [Annex A](annex-a.md#how-codes-are-read). Every code of the children in need census of 2026 and of"
                + " the SSDA903 return for 2025-26 that a column or table here takes is among them. The first and last"
                + " year are those of the return, where they are known: codes that it no longer has are read still, since"
                + " what began with them may last. Lists that the product does not take, such as the factors of an"
                + " assessment or why a placement changed, are left out.\n");
        for (CSVRecord list : ProductTable.rows(CodeLists.class, "code-lists.csv")) {
            page.append("\n## %s (%s)\n\nOwner: %s. Source: %s. Compared on %s.\n\n"
                    .formatted(
                            list.get("title"),
                            list.get("codes"),
                            list.get("owner"),
                            list.get("source"),
                            EnglishDates.day(LocalDate.parse(list.get("as at")))));
            page.append("| Code | Written | Becomes | First | Last |\n|---|---|---|---|---|\n");
            ProductTable.rows(CodeLists.class, "codes.csv").stream()
                    .filter(code -> code.get("codes").equals(list.get("codes")))
                    .forEach(code -> page.append("| %s | %s | %s | %s | %s |\n"
                            .formatted(
                                    code.get("token"),
                                    code.get("written"),
                                    code.get("becomes"),
                                    code.get("since"),
                                    code.get("until"))));
        }
        return page.toString();
    }
}
