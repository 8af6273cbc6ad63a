package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.drift.Breakage;
import org.plumbline.drift.DriftRules;
import org.plumbline.intake.events.CaseFiles;
import org.plumbline.intake.events.FileProblems;
import org.plumbline.rulebook.PackWith;
import org.plumbline.timeline.DataCover;

class JudgedCasesTests {

    private static final LocalDate AS_OF = LocalDate.of(2025, 7, 31);

    @TempDir
    private Path folder;

    @AfterEach
    void quiet() {
        Breakage.reset();
    }

    @Test
    void aCaseThatCannotBeJudgedIsListedAndTheOthersAreWritten() throws IOException {
        Path cases = folder.resolve("cases.csv");
        Path events = folder.resolve("events.csv");
        Path timescales = folder.resolve("timescales.csv");
        Files.writeString(cases, """
                case,birth_month,team,case_type,open_from,closed_on
                A,2018-01,T01,CP,2025-03-01,
                B,2018-01,T01,CIN,2025-03-01,
                """);
        Files.writeString(events, """
                case,type,date,time,attrs
                A,CP_PLAN_START,2025-03-01,,plan=p1
                B,CIN_PLAN_START,2025-06-02,,plan=p2
                """);
        Breakage.then(() -> {
            throw new IllegalStateException("broken");
        });
        JudgedCases judged = new JudgedCases(
                new DriftRules(PackWith.file("drift/test.drl", Breakage.RULE), WorkingDays.englandAndWales()),
                DataCover.ALL);

        try (CaseFiles files = CaseFiles.read(cases, events, AS_OF, AS_OF, new FileProblems());
                DriftFiles out = new DriftFiles(folder.resolve("flags.csv"), timescales)) {
            judged.write(files, out);
            out.finish();
        }

        assertThat(judged.refused())
                .containsExactly(
                        "The case A could not be judged because of its child protection plan start of"
                                + " 01/03/2025. Nothing new is said of it; correct that event, or report this and quote DD-17.");
        assertThat(Files.readAllLines(timescales))
                .anyMatch(row -> row.startsWith("B,T34"))
                .noneMatch(row -> row.startsWith("A,"));
    }
}
