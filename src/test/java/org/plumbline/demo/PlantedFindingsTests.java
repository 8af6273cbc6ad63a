package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Pseudonyms;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.drift.DriftPage;
import org.plumbline.drift.DriftRules;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.upload.EventFilesOutcome;
import org.plumbline.intake.upload.ImportOutcome;
import org.plumbline.intake.upload.Imports;
import org.plumbline.intake.upload.PreviewOutcome;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.watch.sweep.CouncilCover;
import org.plumbline.watch.sweep.CouncilData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/**
 * What was planted in the county goes in as workbooks, then as a file of events beside them, and must come out as flags:
 * all of it, and nothing else.
 */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class PlantedFindingsTests {

    private static final LocalDate END = LocalDate.of(2026, 10, 31);
    private static final List<Integer> MONTHS_BACK = List.of(17, 14, 11, 8, 5, 2, 1, 0);
    private static final int PATTERNS = 42;

    @Autowired
    private Imports imports;

    @Autowired
    private CaseHistories histories;

    @Autowired
    private CouncilData cover;

    private final DriftRules rules = new DriftRules(RulePacks.bundled().current(), WorkingDays.englandAndWales());

    @Autowired
    private Pseudonyms pseudonyms;

    private final County county = County.small(END);

    @Test
    void everyPlantedFindingIsFoundAndNothingElse() throws IOException {
        for (int back : MONTHS_BACK) {
            load(YearMonth.from(END).minusMonths(back).atEndOfMonth());
        }
        Figures byWorkbooks = figures(county.planted(), cover.lookUp());
        Set<String> evaluable = byWorkbooks.codes();
        evaluable.removeAll(notEvaluable(cover.now()));
        assertEverythingIsFound(byWorkbooks, evaluable);
        loadEvents();
        Figures byEvents = figures(county.plantedInEvents(), cover.lookUp());
        Set<String> patterns = IntStream.rangeClosed(1, PATTERNS)
                .mapToObj("DD-%02d"::formatted)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(byEvents.codes()).containsAll(patterns);
        assertEverythingIsFound(byEvents, patterns);
        evaluable.removeIf(code -> code.startsWith("T"));
        DriftPage.endsWith(page(byEvents.table(patterns, rules::nameOf), byWorkbooks.table(evaluable, rules::nameOf)));
    }

    private String page(String byEvents, String byWorkbooks) {
        long planted = county.plantedInEvents().stream()
                .map(Planted::personId)
                .distinct()
                .count();
        return DriftPage.FOUND + """

                Made in each build by `PlantedFindingsTests`: %d invented children, %d of them with a story in which a delay, or
                something that comes close to one and must stay clear (a control), was planted; the others are in good order. Their
                workbooks and then a file of their events go in through the import of the product. A finding counts by child,
                pattern and severity. Precision is the share of what was found that had been planted, recall the share of what had
                been planted that was found. How it is planted: [0050](../adr/0050-synthetic-county.md) and
                [0054](../adr/0054-events-of-the-county.md).

                ### Workbooks and a file of events

                %s
                ### Annex A workbooks alone

                %s""".formatted(county.size(), planted, byEvents, byWorkbooks);
    }

    private void assertEverythingIsFound(Figures figures, Set<String> codes) {
        Set<String> wanted = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        for (String code : codes) {
            figures.wanted(code).forEach(it -> wanted.add(line(it)));
            figures.found(code).forEach(it -> found.add(line(it)));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
    }

    private String line(Figures.Found it) {
        String story = county.plantedInEvents().stream()
                .filter(planted -> planted.personId().equals(it.person()))
                .map(Planted::story)
                .findFirst()
                .orElse("in good order");
        return "%s %s %s (%s)".formatted(it.person(), it.code(), it.severity(), story);
    }

    private Figures figures(List<Planted> planted, CouncilCover cover) {
        Set<Figures.Found> found = new TreeSet<>();
        county.people().forEach(person -> found.addAll(found(person, cover)));
        return new Figures(planted, found);
    }

    private List<Figures.Found> found(String person, CouncilCover cover) {
        List<Figures.Found> found = new ArrayList<>();
        histories.forEach(List.of(pseudonyms.child(person)), history -> found.addAll(found(person, history, cover)));
        return found;
    }

    private List<Figures.Found> found(String person, CaseHistory history, CouncilCover cover) {
        DriftFindings findings = rules.findings(history, END, cover.of(history));
        List<Figures.Found> found = new ArrayList<>();
        for (Flag flag : findings.flags()) {
            if (!flag.suppressed()) {
                found.add(Figures.Found.of(person, flag.pattern(), flag.severity()));
            }
        }
        for (TimescaleResult result : findings.timescales()) {
            if (result.severity() != null) {
                found.add(Figures.Found.of(person, result.timescale(), result.severity()));
            }
        }
        return found;
    }

    /** What is not evaluable for any child. */
    private Set<String> notEvaluable(CouncilCover cover) {
        List<NotEvaluable> missing = new ArrayList<>();
        histories.forEach(
                county.people().stream().map(pseudonyms::child).toList(),
                history -> missing.addAll(
                        rules.findings(history, END, cover.of(history)).notEvaluable()));
        Map<String, Long> children =
                missing.stream().collect(Collectors.groupingBy(NotEvaluable::code, Collectors.counting()));
        long most = children.values().stream().max(Long::compare).orElse(0L);
        return children.entrySet().stream()
                .filter(each -> each.getValue() == most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void load(LocalDate monthEnd) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        county.writeWorkbook(monthEnd, out);
        RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> {
            if (!(imports.preview(out.toByteArray()) instanceof PreviewOutcome.Ready(var preview)
                    && imports.forecast(preview.token(), monthEnd).isPresent()
                    && imports.accept(preview.token(), monthEnd, "The county's own") instanceof ImportOutcome.Stored)) {
                throw new IllegalStateException("The workbook of %s was not taken in".formatted(monthEnd));
            }
        });
    }

    private void loadEvents() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        county.writeEvents(END, out);
        RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> {
            EventFilesOutcome outcome =
                    imports.previewEvents(List.of(new UploadedFile("events.csv", out.toByteArray())));
            assertThat(outcome).isInstanceOfSatisfying(EventFilesOutcome.Ready.class, ready -> {
                assertThat(ready.preview().check().errors()).isZero();
                assertThat(imports.cover(ready.preview().token(), END, County.cover(ready.preview())))
                        .isPresent();
                assertThat(imports.accept(ready.preview().token(), END, "")).isInstanceOf(ImportOutcome.Stored.class);
            });
        });
    }
}
