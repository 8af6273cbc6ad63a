package org.plumbline.matrix;

import java.util.Map;
import org.plumbline.matrix.AccessTable.Row;

/** The table in words, for docs/reference/access.md. */
final class AccessReference {

    private static final String HEAD = """
            # Who may do what

            Generated from `src/test/resources/access-matrix.csv`, which the tests compare with the services: every
            public operation of every service is called in every role, and on a record in each relation to the caller. *Own
            team* is a case of the caller's team, or an audit of one that somebody else makes; *own audit* is one given
            to the caller; *council* is a record of the whole council, such as a round; *final* audits are those of a
            closed round. A record that is hidden answers as if it did not exist; a list that hides it leaves it out.

            To add an operation: give it `@PreAuthorize`, run `AccessMatrixTests`, check the line that the failing test
            prints and add it to the table. Where the record matters, split the line by relation and add a
            `RecordScenario` to the module's implementation of `RecordScenarios` among the tests. Then write this page
            again with `./mvnw test -Dtest=AccessMatrixTests -Dplumbline.write-reference=true`.

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
                            row.relation()
                                    .name()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .replace('_', ' '),
                            words.get(Outcome.ALLOW),
                            words.get(Outcome.HIDDEN)));
        }
        return page.toString();
    }
}
