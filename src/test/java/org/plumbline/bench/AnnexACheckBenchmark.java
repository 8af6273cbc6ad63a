package org.plumbline.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.annexa.AnnexACheck;
import org.plumbline.intake.annexa.AnnexAWriter;
import org.plumbline.intake.annexa.CheckOutcome;
import org.plumbline.intake.workbook.WorkbookLimits;
import org.plumbline.intake.workbook.WorkbookReader;

/** Checking a workbook of 20,000 rows in a fresh process with 512 MB of heap, as the command line does. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class AnnexACheckBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 1);
    private static final int ROWS = 20_000;

    private final byte[] workbook = workbook();

    /** The first check of the process. */
    @Benchmark
    public CheckOutcome check() {
        return new AnnexACheck(WorkbookLimits.usual()).check(workbook, TODAY);
    }

    /** Checking, and reading the same cells with the same limits and nothing else. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Fork(value = 1, jvmArgsAppend = "-Xmx512m")
    @Warmup(iterations = 3, time = 5)
    @Measurement(iterations = 5, time = 5)
    public int checkAndBareRead(Turns turns) {
        return turns.take(() -> check() instanceof CheckOutcome.Checked ? ROWS : 0, this::bareRead);
    }

    private int bareRead() {
        AtomicInteger cells = new AtomicInteger();
        try {
            new WorkbookReader(WorkbookLimits.usual()).read(workbook, new WorkbookReader.Sheets() {
                @Override
                public void dateSystem(boolean from1904) {
                    // nothing is read from the numbers
                }

                @Override
                public WorkbookReader.Rows sheet(String name, boolean hidden) {
                    return (number, row) -> cells.addAndGet(row.size());
                }
            });
        } catch (UnreadableFile e) {
            throw new IllegalStateException(e);
        }
        return cells.get();
    }

    /** Lists 1, 3, 6, 7 and 8 in the proportions of a large council, with a few faults in every tenth row. */
    static byte[] workbook() {
        Map<Integer, List<List<@Nullable Object>>> lists = new HashMap<>();
        for (int i = 0; i < ROWS; i++) {
            int list = List.of(1, 1, 3, 3, 6, 6, 6, 7, 8, 8).get(i % 10);
            lists.computeIfAbsent(list, number -> new ArrayList<>()).add(row(list, i));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AnnexAWriter.write(lists, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<@Nullable Object> row(int list, int i) {
        LocalDate birth = LocalDate.of(2010, 1, 1).plusDays(i % 4000);
        LocalDate step = LocalDate.of(2025, 2, 1).plusDays(i % 150);
        String gender = i % 10 == 0 ? "Female" : "b) Female";
        List<@Nullable Object> row =
                new ArrayList<>(Arrays.asList(String.valueOf(1_000_000 + i), gender, "a) WBRI", birth, 10));
        List<@Nullable Object> rest =
                switch (list) {
                    case 1 -> Arrays.asList(step, i % 100 == 0 ? "nobody" : "q) 6: Police");
                    case 3 -> Arrays.asList(step, "q) 6: Police", "b) No", 0, "East 1", "Worker " + i % 300);
                    case 6 ->
                        Arrays.asList(
                                "b) No",
                                step,
                                "N1 - Abuse or neglect",
                                step,
                                null,
                                null,
                                "c) Child in need plan",
                                "East 1",
                                "Worker " + i % 300);
                    case 7 ->
                        Arrays.asList(
                                "b) No",
                                step,
                                "a) Neglect",
                                "a) Neglect",
                                step,
                                "a) Yes",
                                step,
                                null,
                                "b) No",
                                0,
                                "East 1",
                                "Worker " + i % 300);
                    default ->
                        Arrays.asList(
                                "b) No",
                                "b) No",
                                step,
                                "N1 - Abuse or neglect",
                                "b) No",
                                step,
                                "C1: ICO",
                                step,
                                step,
                                "f) Long-term fostering",
                                step,
                                step,
                                step,
                                1,
                                null,
                                null,
                                step,
                                "f) U6: Foster placement - not FFA",
                                "b) PR1: Own provision",
                                "LE1 1AA",
                                null,
                                "a) In",
                                "Northshire",
                                0,
                                0,
                                null,
                                null,
                                "East 1",
                                "Worker " + i % 300);
                };
        row.addAll(rest);
        return row;
    }
}
