package org.plumbline.council.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.council.CouncilResult;
import org.plumbline.instrument.OwnWords;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "council")
class PackAdoptionsTests {

    private static final String WHERE = "Decided by the practice board on 3 November.";
    private static final String NOT_YET =
            "Not adopted by the council yet: its own standards are defaults of the product.";
    private static final Actor LEAD = person("Quinn Lead", Role.QA_LEAD);
    private static final Actor HEAD = person("Harper Head", Role.SERVICE_HEAD);
    private static final Actor AUDITOR = person("Robin Auditor", Role.INDEPENDENT_AUDITOR);

    private final RulePack pack = RulePacks.bundled().current();

    @Autowired
    private PackAdoptions adoptions;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @AfterEach
    void empty() {
        jdbc.update("delete from pack_adoption");
    }

    @Test
    void aPackIsAdoptedOnceSomebodyElseHasAgreed() {
        assertThat(adopted(pack.digest())).isEqualTo(NOT_YET);

        assertThat(propose(LEAD)).isEqualTo(new CouncilResult.Done());
        assertThat(adopted(pack.digest())).isEqualTo(NOT_YET);
        assertThat(row(LEAD).waitsForMe()).isFalse();
        assertThat(row(HEAD).waitsForMe()).isTrue();
        assertThat(agree(HEAD)).isEqualTo(new CouncilResult.Done());

        assertThat(adopted(pack.digest()))
                .isEqualTo("Adopted by Quinn Lead and Harper Head on %s."
                        .formatted(EnglishDates.day(LocalDate.now(clock))));
        assertThat(row(HEAD).mayBeProposed()).isFalse();
        assertThat(row(AUDITOR).history()).extracting(AdoptionView::decision).containsExactly(WHERE);
    }

    @Test
    void anAdoptionIsOfThePackToTheLetter() {
        propose(HEAD);
        agree(LEAD);

        assertThat(adopted(pack.with("pack.yaml", pack.text("pack.yaml") + "#").digest()))
                .isEqualTo(NOT_YET);
    }

    @Test
    void nobodyAgreesToTheirOwnProposal() {
        propose(LEAD);

        assertThat(agree(LEAD))
                .isEqualTo(CouncilResult.refused("You proposed this yourself. Somebody else has to agree to it."));
    }

    @Test
    void aPackIsProposedOnceAndAgainAfterItWasWithdrawn() {
        propose(LEAD);
        UUID first = waiting();
        assertThat(propose(HEAD))
                .isInstanceOfSatisfying(CouncilResult.Refused.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .asString()
                        .startsWith("Somebody else has decided on this pack meanwhile."));

        assertThat(RunAs.actor(HEAD, () -> adoptions.withdraw(first))).isEqualTo(new CouncilResult.Done());
        assertThat(RunAs.actor(HEAD, () -> adoptions.agree(first))).isInstanceOf(CouncilResult.Refused.class);
        assertThat(propose(HEAD)).isEqualTo(new CouncilResult.Done());
        assertThat(row(LEAD).history()).hasSize(2);
    }

    @Test
    void whereItWasDecidedIsRequiredAndThePackMustBeThere() {
        assertThat(RunAs.actor(LEAD, () -> adoptions.propose(pack.id(), OwnWords.of(" board "))))
                .isEqualTo(CouncilResult.refused(
                        "Say in 20 to 500 characters where the council decided it, such as the board and the day."));
        assertThatThrownBy(() -> RunAs.actor(LEAD, () -> adoptions.propose("1999-1", OwnWords.of(WHERE))))
                .isInstanceOf(NotFoundForYou.class);
    }

    @Test
    void wordsThatMayNameSomebodyAreAskedAboutBeforeTheyAreKept() {
        String named = "Decided by the board at the wish of Adam Jones.";

        assertThat(RunAs.actor(LEAD, () -> adoptions.propose(pack.id(), OwnWords.of(named))))
                .isInstanceOfSatisfying(CouncilResult.Refused.class, asked -> assertThat(asked.problems())
                        .containsExactly("Edit “Adam Jones”, or say that it identifies nobody."));
        assertThat(row(LEAD).waiting()).isNull();
        assertThat(RunAs.actor(LEAD, () -> adoptions.propose(pack.id(), new OwnWords(named, Set.of("Adam Jones")))))
                .isEqualTo(new CouncilResult.Done());
    }

    @Test
    void whoDoesNotDecideReadsAndNoMore() {
        assertThat(row(AUDITOR).mayBeProposed()).isFalse();
        assertThatThrownBy(() -> propose(AUDITOR)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatIsDecidedIsInTheTrail() {
        propose(LEAD);
        agree(HEAD);

        assertThat(jdbc.queryForList(
                        "select action from trail_entry where action like 'PACK_%' order by seq desc", String.class))
                .startsWith("PACK_ADOPTED", "PACK_PROPOSED");
    }

    private CouncilResult propose(Actor actor) {
        return RunAs.actor(actor, () -> adoptions.propose(pack.id(), OwnWords.of(WHERE)));
    }

    private CouncilResult agree(Actor actor) {
        UUID waiting = waiting();
        return RunAs.actor(actor, () -> adoptions.agree(waiting));
    }

    private UUID waiting() {
        return Objects.requireNonNull(row(LEAD).waiting()).id();
    }

    private AdoptablePack row(Actor actor) {
        List<AdoptablePack> all = RunAs.actor(actor, adoptions::all);
        assertThat(all).hasSizeGreaterThan(1);
        return all.stream()
                .filter(each -> each.pack().id().equals(pack.id()))
                .findFirst()
                .orElseThrow();
    }

    private String adopted(String digest) {
        return RunAs.actor(AUDITOR, () -> adoptions.adopted(digest));
    }

    private static Actor person(String name, Role role) {
        return new Actor(UUID.randomUUID(), name, name, Set.of(role), Set.of(), null);
    }
}
