package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.Round;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.drift.DriftExample;
import org.plumbline.drift.DriftRules;
import org.plumbline.grading.Grader;
import org.plumbline.grading.GradingSpecs;
import org.plumbline.grading.OverrideRules;
import org.plumbline.instrument.Instrument;
import org.plumbline.report.figure.ReportRules;
import org.plumbline.rulebook.RulePack;

/**
 * A number of the pack that nothing reads is a promise that nobody keeps: whoever changes it changes nothing. Everything
 * that can be had without a server reads its numbers here while all examples run; services are searched for the names.
 */
class ParameterReadersTests {

    private static final WorkingDays DAYS = WorkingDays.englandAndWales();
    private static final LocalDate DAY = LocalDate.of(2025, 7, 31);
    private static final YearMonth JULY = YearMonth.from(DAY);

    /** A prefix to which a service adds the rest of the name. */
    private static final Pattern PREFIX = Pattern.compile("\"((?:[a-z-]+\\.){2,}|grading\\.label-)\"\\s*[+)]");

    /** What is in the pack for a module that is not built yet, with that module. */
    private static final Map<String, String> NOT_BUILT = Map.ofEntries(
            Map.entry("audit.A04", "conversations with practitioner and manager"),
            Map.entry("audit.A06", "second rating and moderation"),
            Map.entry("audit.A09-earliest", "re-audits"),
            Map.entry("audit.A10", "the monthly report as a task"),
            Map.entry("audit.conversation-due", "moderation"),
            Map.entry("audit.panel-due", "moderation"),
            Map.entry("audit.not-applicable-rate", "feedback to auditors"),
            Map.entry("audit.sampling.new-auditor-audits", "second rating"),
            Map.entry("audit.sampling.reaudit-earliest", "re-audits"),
            Map.entry("audit.sampling.reaudit-latest", "re-audits"),
            Map.entry("audit.sampling.follow-up-earliest", "re-audits"),
            Map.entry("audit.sampling.follow-up-latest", "re-audits"),
            Map.entry("audit.sampling.high-flags", "targeted samples by flags"),
            Map.entry("audit.report.development-answers", "findings of the report"),
            Map.entry("audit.suppression.internal-breakdown", "breakdown by ethnicity, disability, religion and age"));

    /** Of an old pack, what the product reads otherwise now: figures of England from a table, steps up by their method. */
    private static final Map<String, Set<String>> RETIRED = Map.of(
            "2026-1",
            Set.of(
                    "drift.national.assessments",
                    "drift.national.conferences",
                    "drift.national.interviews",
                    "drift.national.protection-reviews",
                    "drift.sweep.step-up-overlap"));

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyParameterHasAReader(RulePack pack) throws IOException {
        grade(pack);
        findDrift(pack);
        runTheProcess(new AuditProcess(pack.parameters(), DAYS));
        ReportRules.of(pack.parameters());

        String sources = sources();
        TreeSet<String> unread = new TreeSet<>(pack.parameters().unread());
        unread.removeIf(name -> sources.contains("\"" + name + "\""));
        PREFIX.matcher(sources).results().forEach(found -> unread.removeIf(name -> name.startsWith(found.group(1))));
        TreeSet<String> expected = new TreeSet<>(NOT_BUILT.keySet());
        expected.addAll(RETIRED.getOrDefault(pack.id(), Set.of()));
        assertThat(unread).isEqualTo(expected);
    }

    private static void grade(RulePack pack) {
        Instrument instrument = Instrument.of(pack);
        Grader grader = new Grader(pack, instrument);
        GradingSpecs specs = new GradingSpecs(grader);
        RuleExample.of(pack, "grading").forEach(specs::check);
        pack.rules("grading").cards().forEach(card -> {
            grader.words(card.says());
            grader.words(card.advice());
        });
        new OverrideRules(pack, instrument);
    }

    private static void findDrift(RulePack pack) {
        DriftRules rules = new DriftRules(pack, DAYS);
        rules.compile();
        DriftExample.of(pack).values().forEach(examples -> examples.forEach(example -> example.findings(rules)));
    }

    private static void runTheProcess(AuditProcess process) {
        Round round = new Round(OpenRound.of(JULY, List.of("MO")), "2026-1", "seed", 8, "A QA lead", Instant.EPOCH);
        process.plan(round, 12);
        process.withContacts(round.themes());
        process.allocateBy(JULY);
        process.due(DAY);
        process.censusDue(DAY);
        process.paceDays();
        process.lookBackMost();
        process.evidenceUntil(DAY, true);
        process.evidenceUntil(DAY, false);
        process.acknowledgeWithin();
        process.periodFrom(DAY, DAY);
        process.capacity();
        process.closedWithinDays();
        process.workersFrom(DAY);
        process.monthlyMinimum();
        process.margin();
        process.z();
        process.mitigation();
        process.confirmationText();
    }

    private static String sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ParameterReadersTests::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
