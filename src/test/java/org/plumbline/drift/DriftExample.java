package org.plumbline.drift;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.council.OwnLimits;
import org.plumbline.council.OwnLimits.Decided;
import org.plumbline.council.Standards;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.rulebook.RulePack;
import org.plumbline.timeline.DataCover;

/**
 * One example beside the drift rules: the events of a case and what must come of it. It names the pattern it belongs to,
 * the severity or {@code none}, and where it matters the first day, how the sentence begins, the events that it shows by
 * day and type, and the pattern that suppresses it. An unborn child has {@code due} instead of {@code born}. One marked
 * {@code absence} may have no event to show; one with {@code council} is about a council that has set limits of its own.
 * Its {@code data} may be that of {@code annex-a}, or a {@code file} of events, in which a day may stand for none.
 *
 * @param code the pattern
 * @param written everything that the example says
 * @param history its case
 * @param cover the event types that its data can hold
 */
public record DriftExample(
        String code, Map<String, Object> written, CaseHistory history, LocalDate asOf, Set<EventType> cover) {

    /** Every example of a pack, by pattern. */
    public static SortedMap<String, List<DriftExample>> of(RulePack pack) {
        SortedMap<String, List<DriftExample>> all = new TreeMap<>();
        for (String file : pack.files("drift")) {
            if (file.endsWith(".spec.yaml")) {
                pack.yaml(file).forEach((code, cases) -> {
                    List<DriftExample> own = all.computeIfAbsent(code, c -> new ArrayList<>());
                    for (Object each : (List<?>) cases) {
                        Map<String, Object> written = new TreeMap<>();
                        ((Map<?, ?>) each).forEach((key, value) -> written.put(String.valueOf(key), value));
                        own.add(of(code, written));
                    }
                });
            }
        }
        return all;
    }

    private static DriftExample of(String code, Map<String, Object> written) {
        boolean annexA = "annex-a".equals(written.get("data"));
        List<String> lines = new ArrayList<>();
        for (Object line : (List<?>) written.getOrDefault("events", List.of())) {
            lines.add(String.valueOf(line));
        }
        LocalDate due = date(written, "due");
        CaseHistory history = new CaseHistory(
                "example",
                due == null ? YearMonth.parse(String.valueOf(written.getOrDefault("born", "2018-01"))) : null,
                due,
                "T01",
                CaseType.valueOf(String.valueOf(written.getOrDefault("type", "CIN"))),
                requireNonNullElse(date(written, "open"), LocalDate.of(2024, 1, 1)),
                date(written, "closed"),
                EventLine.all(lines, annexA ? EventSource.ANNEX_A : EventSource.EVENTS_FILE));
        LocalDate asOf = requireNonNullElse(date(written, "as-of"), LocalDate.of(2025, 7, 31));
        return new DriftExample(
                code,
                written,
                "file".equals(written.get("data")) ? ExampleFile.read(history, asOf) : history,
                asOf,
                annexA ? DataCover.ANNEX_A : DataCover.ALL);
    }

    /** The example in a few words. */
    public String title() {
        return String.valueOf(written.get("says"));
    }

    /** What must come of it: a severity, {@code none} or {@code not evaluable}. */
    public String expected() {
        return String.valueOf(written.get("expect"));
    }

    /** What the rules find in its case. */
    public DriftFindings findings(DriftRules rules) {
        return rules.findings(history, asOf, cover);
    }

    /**
     * Fails where the rules do not come out as the example says.
     *
     * @param byPack the rules of the pack by its own limits; where the example says those of a council, they are left aside
     */
    public void check(RulePack pack, DriftRules byPack) {
        DriftFindings findings = findings(rules(pack, byPack));
        Optional<Flag> flag = flag(findings);
        assertThat(flag.map(each -> each.severity().name()).orElse(without(findings)))
                .as("%s of %s", code, title())
                .isEqualTo(expected());
        flag.ifPresent(each -> {
            checkEvidence(each);
            assertThat(each.firstTrueOn()).isBeforeOrEqualTo(asOf);
            if (written.containsKey("since")) {
                assertThat(each.firstTrueOn()).isEqualTo(date(written, "since"));
            }
            assertThat(each.text()).startsWith(String.valueOf(written.getOrDefault("sentence", "")));
            assertThat(String.valueOf(each.suppressedBy())).isEqualTo(String.valueOf(written.get("suppressed-by")));
        });
    }

    private void checkEvidence(Flag flag) {
        if (!Boolean.TRUE.equals(written.get("absence"))) {
            assertThat(flag.evidence().isEmpty())
                    .as("Evidence of what is on file by then, none where nothing is")
                    .isEqualTo(!hasEvents());
        }
        if (written.get("evidence") instanceof List<?> shown) {
            assertThat(flag.evidence())
                    .as("Events that %s of %s shows", code, title())
                    .extracting(event -> event.date() + " " + event.type())
                    .isEqualTo(shown);
        }
    }

    /** The flag of its pattern, if the rules raise one; as {@link #check} finds it. */
    Optional<Flag> flag(RulePack pack, DriftRules byPack) {
        return flag(findings(rules(pack, byPack)));
    }

    private Optional<Flag> flag(DriftFindings findings) {
        return findings.flags().stream()
                .filter(each -> each.pattern().equals(code))
                .findFirst();
    }

    private DriftRules rules(RulePack pack, DriftRules byPack) {
        if (!(written.get("council") instanceof Map<?, ?> council)) {
            return byPack;
        }
        List<Decided> decided = new ArrayList<>();
        council.forEach((timescale, amount) -> decided.add(
                new Decided(String.valueOf(timescale), (Integer) amount, LocalDate.of(2020, 1, 1), Instant.EPOCH)));
        OwnLimits limits = OwnLimits.of(decided, pack.timescales());
        assertThat(decided)
                .as("Limits that a council may set")
                .allSatisfy(each -> assertThat(limits.of(each.timescale())).isNotEmpty());
        return new DriftRules(pack, new Standards(limits, byPack.standards().days()));
    }

    private boolean hasEvents() {
        return history.events().stream().anyMatch(each -> !each.date().isAfter(asOf));
    }

    private String without(DriftFindings findings) {
        return findings.notEvaluable().stream().anyMatch(each -> each.code().equals(code)) ? "not evaluable" : "none";
    }

    private static @Nullable LocalDate date(Map<String, Object> written, String key) {
        Object value = written.get(key);
        return value == null ? null : LocalDate.ofInstant(((Date) value).toInstant(), ZoneOffset.UTC);
    }
}
