package org.plumbline.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.AnnexACheck;
import org.plumbline.intake.AnnexAWriter;
import org.plumbline.intake.CellRule.Severity;
import org.plumbline.intake.CheckOutcome;
import org.plumbline.intake.WorkbookCheck;
import org.plumbline.intake.WorkbookLimits;

/**
 * Checks a workbook of 20,000 rows and prints how long it took, the first time and warm. Run with {@code -Xmx512m}; the
 * aim is 10 seconds the first time.
 */
public final class AnnexACheckBench {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 1);
    private static final int ROWS = 20_000;
    private static final int RUNS = 5;

    private AnnexACheckBench() {}

    /** Takes no arguments; exit status 1 when the first check misses the aim. */
    public static void main(String[] args) throws IOException {
        byte[] workbook = workbook();
        double first = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            WorkbookCheck check = ((CheckOutcome.Checked)
                            new AnnexACheck(WorkbookLimits.usual()).check(workbook, TODAY))
                    .workbook();
            double seconds = (System.nanoTime() - start) / 1e9;
            first = run == 0 ? seconds : first;
            System.out.printf(
                    "%s: %d rows, %d bad cells, %.2f s, file %.1f MB, heap %d MB of %d MB%n",
                    run == 0 ? "first" : "warm",
                    check.rows(),
                    check.count(Severity.ERROR) + check.count(Severity.WARNING) + check.count(Severity.NORMALISED),
                    seconds,
                    workbook.length / 1024.0 / 1024.0,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1024 / 1024,
                    Runtime.getRuntime().maxMemory() / 1024 / 1024);
        }
        System.exit(first <= 10 ? 0 : 1);
    }

    /** Lists 1, 3, 6, 7 and 8 in the proportions of a large council, with a few faults in every tenth row. */
    private static byte[] workbook() throws IOException {
        Map<Integer, List<List<@Nullable Object>>> lists = new HashMap<>();
        for (int i = 0; i < ROWS; i++) {
            int list = List.of(1, 1, 3, 3, 6, 6, 6, 7, 8, 8).get(i % 10);
            lists.computeIfAbsent(list, number -> new ArrayList<>()).add(row(list, i));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AnnexAWriter.write(lists, out);
        return out.toByteArray();
    }

    private static List<@Nullable Object> row(int list, int i) {
        LocalDate birth = LocalDate.of(2010, 1, 1).plusDays(i % 4000);
        LocalDate step = LocalDate.of(2025, 2, 1).plusDays(i % 150);
        String gender = i % 10 == 0 ? "Female" : "b) Female";
        List<@Nullable Object> row =
                new ArrayList<>(Arrays.asList(String.valueOf(1_000_000 + i), gender, "a) WBRI", birth, 10));
        List<@Nullable Object> rest = switch (list) {
            case 1 -> Arrays.asList(step, i % 100 == 0 ? "nobody" : "q) 6: Police");
            case 3 -> Arrays.asList(step, "q) 6: Police", "b) No", 0, "East 1", "Worker " + i % 300);
            case 6 ->
                Arrays.asList(
                        "b) No", step, "N1 - Abuse or neglect", step, null, null, "c) Child in need plan", "East 1",
                        "Worker " + i % 300);
            case 7 ->
                Arrays.asList(
                        "b) No", step, "a) Neglect", "a) Neglect", step, "a) Yes", step, null, "b) No", 0, "East 1",
                        "Worker " + i % 300);
            default ->
                Arrays.asList(
                        "b) No", "b) No", step, "N1 - Abuse or neglect", "b) No", step, "C1: ICO", step, step,
                        "f) Long-term fostering", step, step, step, 1, null, null, step, "f) U6: Foster placement - not FFA",
                        "b) PR1: Own provision", "LE1 1AA", null, "a) In", "Northshire", 0, 0, null, null, "East 1",
                        "Worker " + i % 300);
        };
        row.addAll(rest);
        return row;
    }
}
