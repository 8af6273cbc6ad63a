package org.plumbline.watch.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.watch.run.SweptCases.*;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.finding.Severity;
import org.plumbline.watch.flag.FlagNotice;
import org.plumbline.watch.flag.FlagNotices;
import org.plumbline.watch.sweep.SweepTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class FlagNoticesTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 18);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 19);

    private static final Actor SUPERVISOR = person(Role.PRACTICE_SUPERVISOR, Set.of("EAST"));
    private static final Actor OTHER_SUPERVISOR = person(Role.PRACTICE_SUPERVISOR, Set.of("WEST"));
    private static final Actor HEAD = person(Role.SERVICE_HEAD, Set.of());

    @Autowired
    private CaseStore store;

    @Autowired
    private SweepTable table;

    @Autowired
    private SweepRun run;

    @Autowired
    private FlagNotices notices;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void seenInJuly() {
        store(JULY, children(2, JULY));
    }

    @AfterEach
    void clear() {
        empty(jdbc);
    }

    @Test
    void whatStoodWithTheFirstSweepIsNoNews() {
        assertThat(notices(SUPERVISOR)).as("before any sweep").isEmpty();

        sweep(AUGUST);

        assertThat(notices(SUPERVISOR)).isEmpty();
    }

    @Test
    void aMediumFlagIsForTheSupervisorOfTheTeamAlone() {
        sweep(JULY);
        sweep(AUGUST);

        assertThat(notices(SUPERVISOR))
                .extracting(notice -> notice.key().pattern(), FlagNotice::news, FlagNotice::knownBy)
                .containsExactly(tuple("DD-17", FlagNotice.News.NEW, null), tuple("DD-17", FlagNotice.News.NEW, null));
        assertThat(notices(OTHER_SUPERVISOR)).isEmpty();
        assertThat(notices(HEAD)).isEmpty();
        assertThatThrownBy(() -> as(Role.QA_LEAD, notices::count)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFlagThatGetsCriticalIsForTheHeadOfServiceTheSameDay() {
        sweep(JULY);
        sweep(AUGUST);
        sweep(SEPTEMBER);

        assertThat(notices(SUPERVISOR))
                .extracting(notice -> notice.key().severity())
                .doesNotContain(Severity.CRITICAL);
        assertThat(notices(HEAD)).hasSize(2).allSatisfy(notice -> {
            assertThat(notice.key().severity()).isEqualTo(Severity.CRITICAL);
            assertThat(notice.news()).isEqualTo(FlagNotice.News.GOT_WORSE);
            assertThat(notice.knownBy())
                    .isEqualTo(notice.since().atZone(ZoneId.of("Europe/London")).toLocalDate());
            assertThat(notice.step()).startsWith("See the child today.");
        });
    }

    @Test
    void aHeadOfServiceForWhomTeamsAreNamedIsNotifiedOfTheseAlone() {
        sweep(JULY);
        sweep(SEPTEMBER);

        assertThat(notices(person(Role.SERVICE_HEAD, Set.of("EAST")))).hasSize(2);
        assertThat(notices(person(Role.SERVICE_HEAD, Set.of("WEST")))).isEmpty();
    }

    @Test
    void whoSaysThatTheyKnowIsNotNotifiedAgainButOthersAre() {
        sweep(JULY);
        sweep(SEPTEMBER);
        Actor second = new Actor(new UUID(2, 2), "second", "Second", Set.of(Role.SERVICE_HEAD), Set.of(), null);

        int known = acknowledge(HEAD, notices(HEAD).subList(0, 1));

        assertThat(known).isEqualTo(1);
        assertThat(notices(HEAD)).hasSize(1);
        assertThat(notices(second)).hasSize(2);
        assertThat(jdbc.queryForList("select detail from trail_entry where action = 'FLAG_KNOWN'", String.class))
                .contains("DD-17, Critical");
    }

    @Test
    void aFlagThatComesBackIsNewsAgain() {
        sweep(JULY);
        sweep(SEPTEMBER);
        acknowledge(HEAD, notices(HEAD));
        store(SEPTEMBER.plusDays(1), children(2, SEPTEMBER));
        sweep(SEPTEMBER.plusDays(1));
        assertThat(notices(HEAD)).isEmpty();

        sweep(SEPTEMBER.plusMonths(2));

        assertThat(notices(HEAD)).extracting(FlagNotice::news).containsOnly(FlagNotice.News.CAME_BACK);
    }

    @Test
    void nobodySaysThatTheyKnowOfWhatIsNotTheirs() {
        sweep(JULY);
        sweep(AUGUST);
        List<FlagNotice> medium = notices(SUPERVISOR);

        assertThat(acknowledge(OTHER_SUPERVISOR, medium)).isZero();
        assertThat(acknowledge(HEAD, medium)).isZero();

        sweep(SEPTEMBER);

        assertThat(acknowledge(SUPERVISOR, medium))
                .as("it has got worse meanwhile")
                .isZero();
        assertThat(jdbc.queryForObject("select count(*) from flag_known", Integer.class))
                .isZero();
    }

    private List<FlagNotice> notices(Actor actor) {
        return RunAs.actor(actor, () -> {
            List<FlagNotice> found = notices.page(0, 9);
            assertThat(notices.count()).isEqualTo(found.size());
            return found.stream()
                    .filter(notice -> notice.key().pattern().equals("DD-17"))
                    .toList();
        });
    }

    private int acknowledge(Actor actor, List<FlagNotice> known) {
        return RunAs.actor(
                actor,
                () -> notices.acknowledge(known.stream().map(FlagNotice::key).toList()));
    }

    private void sweep(LocalDate asOf) {
        UUID id = UUID.randomUUID();
        table.insert(id, asOf, "2026-1", "tester");
        run.cut(id);
        run.run(id);
    }

    private void store(LocalDate asAt, List<ChildRecord> children) {
        as(
                Role.DATA_ADMINISTRATOR,
                () -> store.store(new ImportBatch(EventSource.ANNEX_A, asAt, "0".repeat(64), children)));
    }
}
