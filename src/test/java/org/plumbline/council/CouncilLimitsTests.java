package org.plumbline.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.instrument.FreeTextGuard;
import org.plumbline.instrument.OwnWords;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
class CouncilLimitsTests {

    private static final String WHY = "Agreed by the practice board on 3 November.";
    private static final Actor LEAD = person("Quinn Lead", Role.QA_LEAD);
    private static final Actor ADMINISTRATOR = person("Sam Admin", Role.SYSTEM_ADMINISTRATOR);
    private static final Actor HEAD = person("Harper Head", Role.SERVICE_HEAD);

    @Autowired
    private CouncilLimits limits;

    @Autowired
    private CouncilStandards standards;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void empty() {
        jdbc.update("delete from own_limit_change");
        jdbc.update("delete from own_limit");
        new TransactionTemplate(transactions).executeWithoutResult(status -> standards.changeWithThisTransaction());
    }

    @Test
    void aLimitCountsOnceSomebodyElseHasAgreed() {
        assertThat(propose(LEAD, "T26", 8, today())).isEqualTo(new CouncilResult.Done());
        assertThat(row("T26").waiting()).extracting(LimitDecision::amount).isEqualTo(8);
        assertThat(counting("T26")).isEqualTo(10);

        assertThat(as(ADMINISTRATOR, () -> limits.agree("T26", row("T26").version())))
                .isEqualTo(new CouncilResult.Done());

        assertThat(counting("T26")).isEqualTo(8);
        assertThat(row("T26").isOwn()).isTrue();
        assertThat(row("T26").current())
                .extracting(LimitDecision::proposedBy, LimitDecision::agreedBy, LimitDecision::reason)
                .containsExactly("Quinn Lead", "Sam Admin", WHY);
    }

    @Test
    void nobodyAgreesToTheirOwnProposal() {
        propose(LEAD, "T26", 8, today());

        assertThat(as(LEAD, () -> limits.agree("T26", 0)))
                .isEqualTo(refused("You proposed this change yourself. Somebody else has to agree to it."));
        assertThat(as(LEAD, () -> row("T26").waitsForMe())).isFalse();
        assertThat(rowFor(HEAD, "T26").waitsForMe()).isTrue();
    }

    @Test
    void aBindingLimitMayBeStricterAndNeverLooser() {
        assertThat(propose(LEAD, "T42", 21, today()))
                .isEqualTo(refused(
                        "Give a limit from 5 to 20 working days. The limit of 20 working days binds every council:"
                                + " yours may be stricter, never looser."));
        assertThat(propose(LEAD, "T42", 15, today())).isEqualTo(new CouncilResult.Done());
    }

    @Test
    void aLocalLimitGoesEitherWayWithinTheBoundsOfThePack() {
        assertThat(propose(LEAD, "T26", 21, today())).isEqualTo(refused("Give a limit from 3 to 20 working days."));
        assertThat(propose(LEAD, "T26", 15, today())).isEqualTo(new CouncilResult.Done());
    }

    @Test
    void whatNoEventRecordsCannotBeSet() {
        assertThat(propose(LEAD, "T17", 2, today())).isEqualTo(refused("The limit of T17 cannot be set by a council."));
        assertThatThrownBy(() -> propose(LEAD, "T999", 2, today())).isInstanceOf(NotFoundForYou.class);
    }

    @Test
    void aReasonAndADayWithinReachAreRequired() {
        LimitProposal bare = new LimitProposal("T26", 8, null, OwnWords.of(" because "), OwnLimit.UNTOUCHED);
        LimitProposal far =
                new LimitProposal("T26", 8, today().plusYears(2), OwnWords.of("x".repeat(501)), OwnLimit.UNTOUCHED);

        assertThat(as(LEAD, () -> limits.propose(bare)))
                .isEqualTo(refused(
                        "Give the day from which the limit counts.",
                        "Say in at least 20 characters why the council sets this limit."));
        assertThat(as(LEAD, () -> limits.propose(far)))
                .isInstanceOfSatisfying(CouncilResult.Refused.class, refused -> assertThat(refused.problems())
                        .anyMatch(each -> each.startsWith("Give a day from "))
                        .contains("Say it in at most 500 characters."));
    }

    @Test
    void aReasonThatMayNameSomebodyIsStoredOnceThePersonSaysThatItDoesNot() {
        String named = "The review of Adam Jones showed that visits come too late.";
        Function<Set<String>, CouncilResult> proposing = kept -> as(
                LEAD,
                () -> limits.propose(
                        new LimitProposal("T26", 8, today(), new OwnWords(named, kept), OwnLimit.UNTOUCHED)));

        assertThat(proposing.apply(Set.of())).isInstanceOfSatisfying(CouncilResult.Refused.class, asked -> {
            assertThat(asked.problems()).containsExactly("Edit “Adam Jones”, or say that it identifies nobody.");
            assertThat(asked.names()).extracting(FreeTextGuard.Warning::excerpt).containsExactly("Adam Jones");
        });
        assertThat(row("T26").waiting()).isNull();
        assertThat(proposing.apply(Set.of("Adam Jones"))).isEqualTo(new CouncilResult.Done());
        assertThat(jdbc.queryForList(
                        "select action || ' ' || subject || ': ' || detail from trail_entry order by seq desc"
                                + " fetch first 2 rows only",
                        String.class))
                .contains("WORDS_KEPT T26: why the council sets a limit");
    }

    @Test
    void theLimitThatCountsAlreadyIsNoChange() {
        assertThat(propose(LEAD, "T26", 10, today()))
                .isInstanceOfSatisfying(CouncilResult.Refused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .contains("the limit is 10 working days already"));
    }

    @Test
    void goingBackToThePackIsAFurtherChangeAndNothingIsOverwritten() {
        set("T26", 8, today().minusDays(3));
        set("T26", null, today());

        assertThat(counting("T26")).isEqualTo(10);
        assertThat(row("T26").isOwn()).isFalse();
        assertThat(row("T26").history()).extracting(LimitDecision::amount).containsExactly(null, 8);
    }

    @Test
    void aChangeDecidedForALaterDayIsShownAndDoesNotCountYet() {
        set("T26", 8, today().plusDays(5));

        assertThat(row("T26").today()).isEqualTo(10);
        assertThat(row("T26").next()).extracting(LimitDecision::amount).containsExactly(8);
        assertThat(standards.changedSince(Instant.EPOCH, today())).isEmpty();
        assertThat(standards.changedSince(Instant.EPOCH, today().plusDays(5))).isPresent();
    }

    @Test
    void aWithdrawnProposalNeverCounts() {
        propose(LEAD, "T26", 8, today());

        assertThat(as(HEAD, () -> limits.withdraw("T26", 0))).isEqualTo(new CouncilResult.Done());

        assertThat(counting("T26")).isEqualTo(10);
        assertThat(row("T26").waiting()).isNull();
        assertThat(row("T26").history()).extracting(LimitDecision::withdrawnBy).containsExactly("Harper Head");
    }

    @Test
    void whoeverComesSecondReadsThatSomebodyElseHasChangedIt() {
        int seen = row("T26").version();
        propose(LEAD, "T26", 8, today());

        CouncilResult second =
                as(ADMINISTRATOR, () -> limits.propose(new LimitProposal("T26", 7, today(), OwnWords.of(WHY), seen)));

        assertThat(second).isEqualTo(meanwhile());
        assertThat(as(HEAD, () -> limits.agree("T26", 7))).isEqualTo(meanwhile());
    }

    @Test
    void twoWhoSaveAtTheSameMomentDoNotOverwriteEachOther() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Function<Actor, Callable<CouncilResult>> saving = actor -> () -> {
            together.await();
            return propose(actor, "T26", actor == LEAD ? 8 : 7, today());
        };
        List<CouncilResult> results = new ArrayList<>();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<CouncilResult> each :
                    both.invokeAll(List.of(saving.apply(LEAD), saving.apply(ADMINISTRATOR)))) {
                results.add(each.get());
            }
        }

        assertThat(results).containsExactlyInAnyOrder(new CouncilResult.Done(), meanwhile());
        assertThat(row("T26").history()).hasSize(1);
    }

    @Test
    void whatHadBeenDecidedByAMomentStaysKnown() {
        set("T26", 8, today());
        Instant before = clock.instant();
        set("T26", 7, today());

        assertThat(standards.decidedBy(before).limits().on(row("T26").pack(), today()))
                .isEqualTo(8);
        assertThat(standards.decidedBy(clock.instant())).isSameAs(standards.now());
        assertThat(standards.decidedBy(Instant.EPOCH).limits()).isSameAs(OwnLimits.NONE);
        assertThat(standards.changedSince(before, today())).isPresent();
        assertThat(standards.changedSince(clock.instant(), today())).isEmpty();
    }

    @Test
    void everyChangeGoesToTheTrail() {
        set("T26", 8, today());

        assertThat(jdbc.queryForList(
                        "select action from trail_entry order by seq desc fetch first 2 rows only", String.class))
                .containsExactly("LIMIT_AGREED", "LIMIT_PROPOSED");
    }

    @Test
    void onlyTheQaLeadAndTheAdministratorPropose() {
        assertThatThrownBy(() -> propose(HEAD, "T26", 8, today())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rowFor(person("S", Role.SUBCOMMITTEE_MEMBER), "T26"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void set(String timescale, @Nullable Integer amount, LocalDate from) {
        assertThat(propose(LEAD, timescale, amount, from)).isEqualTo(new CouncilResult.Done());
        assertThat(as(
                        ADMINISTRATOR,
                        () -> limits.agree(timescale, row(timescale).version())))
                .isEqualTo(new CouncilResult.Done());
    }

    private CouncilResult propose(Actor actor, String timescale, @Nullable Integer amount, LocalDate from) {
        int version = limitsOf(actor)
                .filter(each -> each.pack().id().equals(timescale))
                .findFirst()
                .map(LimitRow::version)
                .orElse(OwnLimit.UNTOUCHED);
        return as(actor, () -> limits.propose(new LimitProposal(timescale, amount, from, OwnWords.of(WHY), version)));
    }

    private int counting(String timescale) {
        return standards.now().limits().on(row(timescale).pack(), today());
    }

    private LimitRow row(String timescale) {
        return rowFor(LEAD, timescale);
    }

    private LimitRow rowFor(Actor actor, String timescale) {
        return limitsOf(actor)
                .filter(each -> each.pack().id().equals(timescale))
                .findFirst()
                .orElseThrow();
    }

    private Stream<LimitRow> limitsOf(Actor actor) {
        return as(actor, limits::all).stream();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static CouncilResult meanwhile() {
        return refused("Somebody else has changed this limit meanwhile. It is shown as it is now; look at it and"
                + " decide again.");
    }

    private static CouncilResult refused(String... problems) {
        return new CouncilResult.Refused(List.of(problems));
    }

    private static <T> T as(Actor actor, Supplier<T> job) {
        return RunAs.actor(actor, job);
    }

    private static Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), name, name, Set.of(role), Set.of(), null);
    }
}
