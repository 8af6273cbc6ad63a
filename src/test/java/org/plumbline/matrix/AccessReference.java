package org.plumbline.matrix;

import java.util.Map;
import org.plumbline.matrix.AccessTable.Row;

/** The table in words, for docs/reference/access.md. */
final class AccessReference {

    private static final String HEAD = """
            # Who may do what

            Generated from `src/test/resources/access-matrix.csv`, which the tests compare with the services: every
            public operation of every service is called in every role. *Own* and *other* tell records of one's own
            team, or assigned to one, from all others. A record that is hidden answers as if it did not exist.

            To add an operation: give it `@PreAuthorize`, run `AccessMatrixTests`, check the line that the failing test
            prints and add it to the table. Where the record matters, split the line into `OWN` and `OTHER` and add a
            `RecordScenario` to the module's implementation of `RecordScenarios` among the tests. Then write this page
            anew with `./mvnw test -Dtest=AccessMatrixTests -Dplumbline.docs.write=true`.

            | Operation | Record | Allowed | Hidden from |
            |---|---|---|---|
            """;

    private AccessReference() {}

    static String of(AccessTable table) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Row row : table.rows()) {
            Map<Outcome, String> words = row.words();
            page.append("| `%s` | %s | %s | %s |%n"
                    .formatted(
                            row.operation(),
                            row.relation().name().toLowerCase(java.util.Locale.ROOT),
                            words.get(Outcome.ALLOW),
                            words.get(Outcome.HIDDEN)));
        }
        return page.toString();
    }
}
