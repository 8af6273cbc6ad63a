package org.plumbline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.plumbline.casefile.contract.AttributeText;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.CaseRefused;
import org.plumbline.drift.DriftRules;
import org.plumbline.finding.DriftFindings;
import org.plumbline.intake.events.CaseFiles;
import org.plumbline.timeline.DataCover;
import org.plumbline.timeline.DoubledRecord;

/** Judges the cases of two files and writes what was found. A case that cannot be judged does not hold up the others. */
final class JudgedCases {

    private final DriftRules rules;
    private final Set<EventType> cover;
    private final List<String> refused = new ArrayList<>();
    private final List<String> doubled = new ArrayList<>();

    private record Judged(DriftFindings findings, List<DoubledRecord> doubled) {}

    JudgedCases(DriftRules rules, Set<EventType> cover) {
        this.rules = rules;
        this.cover = cover;
    }

    /** Writes every case that can be judged, in the order of the files. */
    void write(CaseFiles files, DriftFiles out) {
        try (ExecutorService judges =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            files.forEachPage(page -> {
                List<CompletableFuture<Judged>> found = page.stream()
                        .map(each -> CompletableFuture.supplyAsync(
                                () -> new Judged(
                                        judge(each.history(), each.asOf(), files.areOfAnnexA()),
                                        rules.doubled(each.history(), each.asOf())),
                                judges))
                        .toList();
                found.forEach(each -> write(each, out));
            });
        }
    }

    private DriftFindings judge(CaseHistory history, LocalDate asOf, boolean ofAnnexA) {
        return ofAnnexA
                ? rules.findings(history, asOf, cover.equals(DataCover.ALL) ? DataCover.ANNEX_A : cover)
                : rules.ofFullHistory(history, asOf, cover);
    }

    private void write(CompletableFuture<Judged> found, DriftFiles out) {
        try {
            Judged judged = found.join();
            out.write(judged.findings());
            judged.doubled().forEach(each -> doubled.add("Warning: case %s, %s %s: %s"
                    .formatted(
                            judged.findings().caseId(),
                            each.event().type(),
                            AttributeText.write(each.event().attributes()),
                            each.sentence())));
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof CaseRefused one)) {
                throw e;
            }
            refused.add(one.sentence());
        }
    }

    /** A sentence for each record that does not count, because the child had such a thing already at that time. */
    List<String> doubled() {
        return List.copyOf(doubled);
    }

    /** A sentence for each case that could not be judged. */
    List<String> refused() {
        return List.copyOf(refused);
    }
}
