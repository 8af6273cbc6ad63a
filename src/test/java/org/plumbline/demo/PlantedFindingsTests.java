package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.CaseHistory;
import org.plumbline.drift.Cover;
import org.plumbline.drift.DriftFindings;
import org.plumbline.drift.DriftRules;
import org.plumbline.drift.Flag;
import org.plumbline.drift.TimescaleResult;
import org.plumbline.intake.ImportOutcome;
import org.plumbline.intake.Imports;
import org.plumbline.intake.PreviewOutcome;
import org.plumbline.rulebook.RulePacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** What was planted in the county goes in as workbooks and must come out as flags: all of it, and nothing else. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class PlantedFindingsTests {

    private static final LocalDate END = LocalDate.of(2026, 10, 31);
    private static final List<Integer> MONTHS_BACK = List.of(17, 14, 11, 8, 5, 2, 1, 0);

    @Autowired
    private Imports imports;

    @Autowired
    private CaseHistories histories;

    private final DriftRules rules = new DriftRules(RulePacks.bundled().current(), WorkingDays.englandAndWales());

    @Autowired
    private Pseudonyms pseudonyms;

    @Test
    void everyPlantedFindingIsFoundAndNothingElse() throws IOException {
        County county = County.small(END);
        for (int back : MONTHS_BACK) {
            load(county, YearMonth.from(END).minusMonths(back).atEndOfMonth());
        }
        Set<String> codes = county.planted().stream().map(Planted::code).collect(Collectors.toSet());
        Map<String, List<Planted>> planted =
                county.planted().stream().collect(Collectors.groupingBy(Planted::personId));
        Set<String> wanted = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (String person : county.people()) {
            String told = planted.getOrDefault(person, List.of()).stream()
                    .map(Planted::story)
                    .findFirst()
                    .orElse("in good order");
            planted.getOrDefault(person, List.of()).stream()
                    .filter(it -> !it.isControl())
                    .forEach(it -> wanted.add(line(person, told, it.code(), String.valueOf(it.severity()))));
            found(person).stream()
                    .filter(it -> codes.contains(it.code()))
                    .forEach(it -> found.add(line(person, told, it.code(), it.severity())));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private record Found(String code, String severity) {}

    private List<Found> found(String person) {
        Optional<CaseHistory> history = histories.of(pseudonyms.child(person));
        if (history.isEmpty()) {
            return List.of();
        }
        DriftFindings findings = rules.findings(history.get(), END, Cover.ANNEX_A);
        List<Found> found = new ArrayList<>();
        for (Flag flag : findings.flags()) {
            found.add(new Found(flag.pattern(), flag.severity().name()));
        }
        for (TimescaleResult result : findings.timescales()) {
            if (result.late()) {
                found.add(new Found(result.timescale(), String.valueOf(result.severity())));
            }
        }
        return found;
    }

    private static String line(String person, String story, String code, String severity) {
        return "%s %s %s (%s)".formatted(person, code, severity, story);
    }

    private void load(County county, LocalDate monthEnd) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        county.writeWorkbook(monthEnd, out);
        RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> {
            if (!(imports.preview(out.toByteArray()) instanceof PreviewOutcome.Ready(var preview)
                    && imports.accept(preview.token(), monthEnd) instanceof ImportOutcome.Stored)) {
                throw new IllegalStateException("The workbook of %s was not taken in".formatted(monthEnd));
            }
        });
    }
}
