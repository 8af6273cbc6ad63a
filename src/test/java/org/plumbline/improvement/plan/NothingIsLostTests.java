package org.plumbline.improvement.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every word of a table is in a row or in the report, however its cells are merged, numbered and cut by pages. */
class NothingIsLostTests {

    private static final int TABLES = 3_000;
    private static final List<String> HEADINGS = List.of(
            "No",
            "Rec no",
            "Action ref",
            "Theme",
            "Recommendation",
            "Outcome",
            "Measure",
            "Action",
            "Lead",
            "Owner",
            "Deadline",
            "Progress",
            "Comments",
            "Progress May 2020",
            "RAG",
            "Status",
            "Other",
            "Cost",
            "");
    private static final List<String> BEGINNINGS = List.of(
            "",
            "",
            "",
            "",
            "1. ",
            "2. ",
            "3) ",
            "1.1 ",
            "a) ",
            "R1 ",
            "7 ",
            "and ",
            "Red ",
            "May 2020 / ",
            "1. x / 2. ");

    private int words;

    @Test
    void everyWordIsInARowOrInTheReport() {
        Random random = new Random(163);
        for (int i = 0; i < TABLES; i++) {
            words = 0;
            String[] rows = table(random);
            ImprovementPlan plan = DrawnTable.plan(rows);
            String said = plan.lines().stream()
                            .flatMap(line -> line.fields().stream())
                            .collect(Collectors.joining("\n"))
                    + plan.problems().stream().map(problem -> problem.value()).collect(Collectors.joining("\n"));
            for (int word = 1; word <= words; word++) {
                assertThat(said).as("table %d:%n%s", i, String.join("\n", rows)).contains("word" + word + "w");
            }
        }
    }

    private String[] table(Random random) {
        int columns = 3 + random.nextInt(6);
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            headings.add(HEADINGS.get(random.nextInt(HEADINGS.size())));
        }
        headings.set(random.nextInt(columns), "Action");
        headings.set(random.nextInt(columns), random.nextBoolean() ? "Recommendation" : "Lead");
        List<String> rows = new ArrayList<>();
        rows.add(String.join(" | ", headings));
        int length = 1 + random.nextInt(7);
        for (int i = 0; i < length; i++) {
            boolean canMerge =
                    !rows.getLast().equals(rows.getFirst()) && !rows.getLast().contains("<");
            rows.add(random.nextInt(8) == 0 ? rows.getFirst() : row(columns, canMerge, random));
        }
        return rows.toArray(String[]::new);
    }

    private String row(int columns, boolean canMerge, Random random) {
        if (random.nextInt(10) == 0) {
            return word() + " | <".repeat(columns - 1);
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int kind = random.nextInt(10);
            cells.add(
                    kind < 4
                            ? BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + word()
                            : kind < 6 && canMerge ? "^" : "");
        }
        return String.join(" | ", cells);
    }

    private String word() {
        return "word" + ++words + "w";
    }
}
