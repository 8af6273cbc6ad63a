package org.plumbline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.plumbline.Plumbline;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.upload.EventFilesOutcome;
import org.plumbline.intake.upload.EventFilesPreview;
import org.plumbline.intake.upload.ImportOutcome;
import org.plumbline.intake.upload.Imports;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An upload of the largest size that is taken: a file of cases and one of events, 250,000 rows in all, checked, previewed
 * and accepted into an empty file database by a running product with 1 GB of heap. Accepting works out the flags of every
 * case.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class EventsImportBenchmark {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 31);

    /** Rows of both files together. */
    @Param({"25000", "250000"})
    public int rows;

    private Path home = Path.of("");
    private ConfigurableApplicationContext product =
            new org.springframework.context.support.GenericApplicationContext();
    private List<UploadedFile> files = List.of();

    /** Starts the product on an empty file database and writes the files. */
    @Setup(Level.Trial)
    public void prepare() throws IOException {
        home = Files.createTempDirectory("import-bench");
        product = new SpringApplication(Plumbline.class)
                .run(
                        "--plumbline.home=" + home,
                        Benchmarks.SETTINGS_OF_THE_PRODUCT,
                        "--server.port=0",
                        "--plumbline.sweep.cron=-",
                        "--logging.level.root=warn");
        files = files(rows);
    }

    /** By the clock and in processor time of the whole process, in nanoseconds. */
    private record Spent(long clock, long processor) {

        static Spent now() {
            return new Spent(
                    System.nanoTime(),
                    ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                            .getProcessCpuTime());
        }

        String until(Spent later) {
            return "%,d ms (processor %,d ms)"
                    .formatted(
                            TimeUnit.NANOSECONDS.toMillis(later.clock - clock),
                            TimeUnit.NANOSECONDS.toMillis(later.processor - processor));
        }
    }

    /** From the upload to the stored flags. */
    @Benchmark
    public ImportOutcome checkAndAccept() {
        return RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> {
            Imports imports = product.getBean(Imports.class);
            Spent begun = Spent.now();
            if (!(imports.previewEvents(files) instanceof EventFilesOutcome.Ready(EventFilesPreview preview))) {
                throw new IllegalStateException("The files are refused (" + rows + ")");
            }
            Spent checked = Spent.now();
            imports.cover(preview.token(), DAY, preview.asProposed());
            ImportOutcome outcome = imports.accept(preview.token(), DAY, "");
            Spent stored = Spent.now();
            Runtime process = Runtime.getRuntime();
            System.out.printf(
                    "%n%,d rows: checked in %s; accepted in %s; heap in use %,d MB of %,d MB%n",
                    rows,
                    begun.until(checked),
                    checked.until(stored),
                    (process.totalMemory() - process.freeMemory()) >> 20,
                    process.maxMemory() >> 20);
            if (preview.check().errors() > 0 || !(outcome instanceof ImportOutcome.Stored)) {
                throw new IllegalStateException("The files were not stored whole (" + outcome + ", "
                        + preview.check().problems().stream().limit(3).toList() + ")");
            }
            return outcome;
        });
    }

    /** Takes everything away. */
    @TearDown(Level.Trial)
    public void clean() throws IOException {
        product.close();
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** 24 events to a case: the row of the case and they make 25. */
    static List<UploadedFile> files(int rows) {
        SplittableRandom dice = new SplittableRandom(20250731);
        StringBuilder cases = new StringBuilder("case,birth_month,team,case_type,open_from,closed_on\n");
        StringBuilder events = new StringBuilder("case,type,date,time,attrs\n");
        for (int i = 0; i < rows / 25; i++) {
            LocalDate open = DAY.minusDays(100L + dice.nextInt(500));
            boolean protectedChild = i % 3 == 0;
            cases.append("%d,%d-%02d,TEAM-%02d,%s,%s,\n"
                    .formatted(i, 2009 + i % 14, 1 + i % 12, i % 40, protectedChild ? "CP" : "CIN", open));
            List<String> told = new ArrayList<>(List.of(
                    "REFERRAL,%s,,id=r%d".formatted(open, i),
                    "ALLOCATION,%s,,worker=w%d;role=CASE_HOLDER;qualifiedSW=Y".formatted(open.plusDays(2), i % 900),
                    "ASSESSMENT_START,%s,,assessment=a%d".formatted(open.plusDays(3), i),
                    "ASSESSMENT_AUTHORISED,%s,,assessment=a%d;outcome=CIN".formatted(open.plusDays(40), i),
                    "%s_PLAN_START,%s,,plan=p%d".formatted(protectedChild ? "CP" : "CIN", open.plusDays(45), i)));
            for (int n = 0; told.size() < 24; n++) {
                LocalDate day = DAY.minusDays(n * 5L + dice.nextInt(5));
                told.add(
                        n % 4 == 3
                                ? "SUPERVISION,%s,,caseDiscussed=Y;reflective=Y".formatted(day)
                                : "VISIT,%s,10:%02d,kind=%s;seen=Y;seenAlone=%s"
                                        .formatted(day, n, protectedChild ? "CP" : "CIN", n % 4 == 0 ? "N" : "Y"));
            }
            for (String line : told) {
                events.append(i).append(',').append(line).append('\n');
            }
        }
        return List.of(file("cases.csv", cases), file("events.csv", events));
    }

    private static UploadedFile file(String name, StringBuilder text) {
        return new UploadedFile(name, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
