package org.plumbline.audit.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.Audits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Sort;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** The register of hundreds of alerts, as its query narrows, sorts and pages it and as memory would. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class EscalationRegisterTests {

    private static final Duration LIMIT = Duration.ofHours(24);
    private static final Duration LITTLE = Duration.ofMillis(1);
    private static final Duration PART = Duration.ofHours(7);
    private static final int PAGE = 50;

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private Escalations escalations;

    @Autowired
    private RiskAlerts alerts;

    @Autowired
    private Audits audits;

    private List<EscalationRow> all = List.of();

    @BeforeEach
    void alertTheHead() {
        street.settle();
        UUID round = street.allocatedRound(12);
        Instant now = street.clock().instant();
        List<RiskAlert> sent = new ArrayList<>();
        for (Audit audit : audits.ofRound(round)) {
            int first = sent.size();
            for (Duration age : List.of(Duration.ZERO, PART, LIMIT, LIMIT.plus(LITTLE), LIMIT.multipliedBy(9))) {
                Instant at = now.minus(age);
                sent.add(alert(audit, sent.size() - first, at, null, null));
                sent.add(alert(audit, sent.size() - first, at, Duration.ZERO, null));
                sent.add(alert(audit, sent.size() - first, at, LIMIT, null));
                sent.add(alert(audit, sent.size() - first, at, LIMIT.plus(LITTLE), null));
                sent.add(alert(audit, sent.size() - first, at, null, PART));
                sent.add(alert(audit, sent.size() - first, at, LIMIT.plus(LITTLE), LIMIT.multipliedBy(2)));
            }
        }
        alerts.saveAll(sent);
        all = read(RegisterFilter.ALL, Sort.unsorted());
        assertThat(all).hasSize(sent.size()).hasSizeGreaterThan(300);
    }

    private static RiskAlert alert(
            Audit audit, int number, Instant at, @Nullable Duration acknowledged, @Nullable Duration withdrawn) {
        RiskAlert alert =
                new RiskAlert(audit, number, AlertCause.FOUND, List.of(), AlertSending.AUDITOR, "indy", at, LIMIT);
        if (acknowledged != null) {
            alert.acknowledge("head", "Seen.", at.plus(acknowledged));
        }
        if (withdrawn != null) {
            alert.withdraw("indy", "A slip.", at.plus(withdrawn));
        }
        return alert;
    }

    @Test
    void theNewestComeFirstAndNoneTwice() {
        assertThat(all)
                .isSortedAccordingTo(
                        Comparator.comparing((EscalationRow row) -> row.alert().since())
                                .reversed())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void eachStateIsThatOfTheAlertsThatAreInIt(AlertState state) {
        assertThat(all.stream().filter(row -> row.alert().state() == state)).isNotEmpty();
        for (String team : teams()) {
            narrows(new RegisterFilter(state, team));
        }
    }

    @Test
    void eachTeamHasItsAlertsInWhateverState() {
        assertThat(teams()).hasSizeGreaterThan(2);
        for (String team : teams()) {
            narrows(new RegisterFilter(null, team));
        }
    }

    private void narrows(RegisterFilter filter) {
        List<EscalationRow> expected =
                all.stream().filter(row -> takes(filter, row)).toList();

        assertThat(read(filter, Sort.unsorted())).isEqualTo(expected);
        assertThat(count(filter)).isEqualTo(expected.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "team", "state", "sent"})
    void eachColumnSortsBothWaysAndTheNewestComeFirstAmongThoseAlike(String key) {
        Comparator<EscalationRow> by = comparing(key);
        RegisterFilter waiting = new RegisterFilter(AlertState.OPEN_LATE, null);

        assertThat(read(RegisterFilter.ALL, Sort.by(key))).isEqualTo(sorted(RegisterFilter.ALL, by));
        assertThat(read(RegisterFilter.ALL, Sort.by(Sort.Direction.DESC, key)))
                .isEqualTo(sorted(RegisterFilter.ALL, by.reversed()));
        assertThat(read(waiting, Sort.by(Sort.Direction.DESC, key))).isEqualTo(sorted(waiting, by.reversed()));
        assertThat(read(RegisterFilter.ALL, Sort.by("team").and(Sort.by(key))))
                .isEqualTo(sorted(RegisterFilter.ALL, comparing("team").thenComparing(by)));
    }

    @Test
    void aColumnThatTheRegisterIsNotSortedByChangesNothing() {
        assertThat(read(RegisterFilter.ALL, Sort.by("withdrawnWhy"))).isEqualTo(all);
    }

    private static Comparator<EscalationRow> comparing(String key) {
        Function<EscalationRow, String> text = key.equals("case") ? EscalationRow::shortCode : EscalationRow::team;
        return switch (key) {
            case "state" -> Comparator.comparing(row -> row.alert().state());
            case "sent" -> Comparator.comparing(row -> row.alert().since());
            default -> Comparator.comparing(text);
        };
    }

    private List<EscalationRow> sorted(RegisterFilter filter, Comparator<EscalationRow> by) {
        return all.stream().filter(row -> takes(filter, row)).sorted(by).toList();
    }

    private static boolean takes(RegisterFilter filter, EscalationRow row) {
        return (filter.state() == null || filter.state() == row.alert().state())
                && (filter.team() == null || filter.team().equals(row.team()));
    }

    private List<String> teams() {
        return all.stream().map(EscalationRow::team).distinct().toList();
    }

    private long count(RegisterFilter filter) {
        return street.as("lead", () -> escalations.count(filter));
    }

    /** Every page of it, one after the other. */
    private List<EscalationRow> read(RegisterFilter filter, Sort sort) {
        return Stream.iterate(0, offset -> offset + PAGE)
                .map(offset -> street.as("lead", () -> escalations.page(filter, sort, offset, PAGE)))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .toList();
    }
}
