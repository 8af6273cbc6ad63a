package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.intake.events.CaseFiles;
import org.plumbline.intake.events.FileProblems;

/** Reads a case as from the files that a council hands over, in which a day may stand for none. */
final class ExampleFile {

    private ExampleFile() {}

    /** What files that say the same are read as on the day; nothing of them may be refused. */
    static CaseHistory read(CaseHistory written, LocalDate asOf) {
        try {
            Path folder = Files.createTempDirectory("example");
            Path cases = folder.resolve("cases.csv");
            Path events = folder.resolve("events.csv");
            try {
                Files.writeString(cases, "case,birth_month,team,case_type,open_from,closed_on\n" + row(written));
                Files.writeString(
                        events,
                        written.events().stream()
                                .map(event -> row(written.caseId(), event))
                                .collect(Collectors.joining("\n", "case,type,date,time,attrs\n", "\n")));
                return read(cases, events, asOf);
            } finally {
                Files.deleteIfExists(cases);
                Files.deleteIfExists(events);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseHistory read(Path cases, Path events, LocalDate asOf) {
        FileProblems problems = new FileProblems();
        List<CaseHistory> read = new ArrayList<>();
        try (CaseFiles files = CaseFiles.read(cases, events, asOf, asOf, problems)) {
            files.forEachPage(page -> page.forEach(each -> read.add(each.history())));
        }
        assertThat(problems.errors()).as("%s", problems.all()).isZero();
        return read.getFirst();
    }

    private static String row(CaseHistory written) {
        return "%s,%s,%s,%s,%s,%s\n"
                .formatted(
                        written.caseId(),
                        written.expectedDelivery() == null
                                ? Objects.toString(written.birthMonth(), "")
                                : "due:" + written.expectedDelivery(),
                        written.team(),
                        written.caseType(),
                        written.openFrom(),
                        Objects.toString(written.closedOn(), ""));
    }

    private static String row(String caseId, CaseEvent event) {
        return "%s,%s,%s,%s,%s"
                .formatted(
                        caseId,
                        event.type(),
                        event.date(),
                        Objects.toString(event.time(), ""),
                        event.attributes().entrySet().stream()
                                .map(each -> each.getKey() + "=" + each.getValue())
                                .collect(Collectors.joining(";")));
    }
}
