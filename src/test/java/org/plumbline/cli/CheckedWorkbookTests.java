package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.demo.County;
import org.plumbline.finding.DriftFindings;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.annexa.AnnexACheck;
import org.plumbline.intake.workbook.WorkbookLimits;
import org.plumbline.watch.flag.CaseFindings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;
import picocli.CommandLine;

/** What the command line finds in a workbook is what the product finds after importing it. */
@SpringBootTest
@Transactional
class CheckedWorkbookTests {

    private static final LocalDate END = LocalDate.of(2026, 10, 31);

    @TempDir
    private Path folder;

    @Autowired
    private CaseStore store;

    @Autowired
    private CaseHistories histories;

    @Autowired
    private Pseudonyms pseudonyms;

    @Autowired
    private CaseFindings findings;

    private final StringWriter said = new StringWriter();

    @Test
    void aWorkbookOfACountyIsJudgedAlikeWithAndWithoutAServer() throws IOException, UnreadableFile {
        Path workbook = folder.resolve("workbook.xlsx");
        try (OutputStream out = Files.newOutputStream(workbook)) {
            County.small(END).writeWorkbook(END, out);
        }
        String cases = folder.resolve("cases.csv").toString();
        String events = folder.resolve("events.csv").toString();
        Path flags = folder.resolve("flags.csv");
        Path timescales = folder.resolve("timescales.csv");

        run(
                new ImportJob(),
                "--check",
                workbook.toString(),
                "--as-at",
                END.toString(),
                "--cases",
                cases,
                "--events",
                events);
        run(
                new DriftJob(),
                "--cases",
                cases,
                "--events",
                events,
                "--as-of",
                END.toString(),
                "--flags",
                flags.toString(),
                "--timescales",
                timescales.toString());

        Path ofProductFlags = folder.resolve("product-flags.csv");
        Path ofProductTimescales = folder.resolve("product-timescales.csv");
        try (DriftFiles product = new DriftFiles(ofProductFlags, ofProductTimescales)) {
            imported(workbook).values().forEach(product::write);
            product.finish();
        }
        assertThat(Files.readAllLines(flags)).hasSizeGreaterThan(100).isEqualTo(Files.readAllLines(ofProductFlags));
        assertThat(Files.readAllLines(timescales))
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(ofProductTimescales));
    }

    /** What the product finds of each child after importing the workbook, by the number of the child. */
    private TreeMap<String, DriftFindings> imported(Path workbook) throws IOException, UnreadableFile {
        ImportBatch batch = new AnnexACheck(WorkbookLimits.usual())
                .read(Files.readAllBytes(workbook), END)
                .batch(END, "0".repeat(64));
        RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> store.store(batch));
        List<String> children =
                batch.children().stream().map(ChildRecord::systemPersonId).toList();
        return children.stream()
                .collect(Collectors.toMap(child -> child, this::found, (one, other) -> one, TreeMap::new));
    }

    private DriftFindings found(String child) {
        DriftFindings found = findings.of(histories.of(pseudonyms.child(child)), END);
        return new DriftFindings(child, found.asOf(), found.flags(), found.timescales(), found.notEvaluable());
    }

    private void run(Object command, String... args) {
        CommandLine job = new CommandLine(command);
        job.setErr(new PrintWriter(said));
        job.setOut(new PrintWriter(said));
        assertThat(job.execute(args)).as(said.toString()).isZero();
    }
}
