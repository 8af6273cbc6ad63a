package org.plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
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
import org.plumbline.watch.run.Sweeps;
import org.plumbline.watch.sweep.SweepStart;
import org.plumbline.watch.sweep.SweepState;
import org.plumbline.watch.sweep.SweepView;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sweep over caseloads of three sizes, 25 events to a case, on the embedded file database in a running product with
 * 1 GB of heap and two threads. The first sweep stores everything anew; the second is a night on which nothing changed
 * but the date.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 0)
@Measurement(iterations = 2)
public class SweepBenchmark {

    private static final long LOOK_AGAIN_NANOS = 20_000_000;
    private static final LocalDate DAY = LocalDate.of(2025, 7, 31);

    /** Size of the caseload. */
    @Param({"1000", "10000", "100000"})
    public int cases;

    private Path home = Path.of("");
    private ConfigurableApplicationContext product =
            new org.springframework.context.support.GenericApplicationContext();
    private LocalDate day = DAY;

    /** Starts the product on an empty file database and fills it. */
    @Setup(Level.Trial)
    public void fill() throws IOException {
        home = Files.createTempDirectory("sweep-bench");
        SpringApplication application = new SpringApplication(Plumbline.class);
        product = application.run(
                "--plumbline.home=" + home,
                Benchmarks.SETTINGS_OF_THE_PRODUCT,
                "--server.port=0",
                "--plumbline.sweep.cron=-",
                "--logging.level.root=warn");
        JdbcTemplate jdbc = product.getBean(JdbcTemplate.class);
        long begun = System.nanoTime();
        new BenchCaseload(jdbc, new TransactionTemplate(product.getBean(PlatformTransactionManager.class)))
                .write(cases);
        System.out.printf(
                "%n%,d cases, %,d events written in %,d ms, file %,d MB%n",
                cases,
                jdbc.queryForObject("select count(*) from case_event", Integer.class),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun),
                Files.size(home.resolve("plumbline.mv.db")) >> 20);
    }

    /** One sweep from the press to its end; the next is as of the day after. */
    @Benchmark
    public SweepView sweep() {
        LocalDate asOf = day;
        day = day.plusDays(1);
        return RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> {
            Sweeps sweeps = product.getBean(Sweeps.class);
            if (!(sweeps.start(asOf) instanceof SweepStart.Started)) {
                throw new IllegalStateException("The sweep did not start (" + asOf + ")");
            }
            SweepView now = sweeps.recent(1).getFirst();
            while (now.state() == SweepState.RUNNING) {
                LockSupport.parkNanos(LOOK_AGAIN_NANOS);
                now = sweeps.recent(1).getFirst();
            }
            if (now.state() != SweepState.FINISHED || now.done() != cases) {
                throw new IllegalStateException("The sweep did not finish (" + now + ")");
            }
            System.out.printf("%n%s: %s%n", Instant.now(), now.tallies());
            return now;
        });
    }

    /** Takes everything away. */
    @TearDown(Level.Trial)
    public void clean() throws IOException {
        product.close();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
