package org.plumbline.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class DataAgeTests {

    private static final int ALLOWED = 14;

    @Autowired
    private DataAge age;

    @Autowired
    private CaseStore store;

    @Autowired
    private Clock clock;

    @Test
    void whereNothingWasImportedNothingIsOld() {
        assertThat(tooOld()).isEmpty();
    }

    @Test
    void dataAreTooOldFromTheDayAfterTheLastOneAllowed() {
        LocalDate today = LocalDate.now(clock);
        store(today.minusDays(ALLOWED + 1));
        assertThat(tooOld()).contains(new DataAge.LatestData(today.minusDays(ALLOWED + 1), ALLOWED + 1, true));

        store(today.minusDays(ALLOWED));
        assertThat(tooOld()).isEmpty();
    }

    @Test
    void whoDoesNotWorkWithCasesIsNotAskedAboutTheirData() {
        assertThatThrownBy(() -> RunAs.actor(RunAs.system(Role.SUBCOMMITTEE_MEMBER), age::tooOld))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Optional<DataAge.LatestData> tooOld() {
        return RunAs.actor(RunAs.system(Role.PRACTICE_SUPERVISOR), age::tooOld);
    }

    private void store(LocalDate asAt) {
        ChildRecord child = new ChildRecord(
                "P" + asAt.getDayOfYear(),
                YearMonth.of(2015, 4),
                null,
                null,
                null,
                null,
                CaseType.CIN,
                "East 1",
                null,
                Set.of(),
                LocalDate.of(2025, 1, 6),
                null,
                List.of());
        RunAs.actor(
                RunAs.system(Role.DATA_ADMINISTRATOR),
                () -> store.store(new ImportBatch(EventSource.ANNEX_A, asAt, "4".repeat(64), List.of(child))));
    }
}
