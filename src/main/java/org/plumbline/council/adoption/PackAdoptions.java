package org.plumbline.council.adoption;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.council.CouncilResult;
import org.plumbline.database.FirstChange;
import org.plumbline.instrument.OwnWords;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which rule packs the council has adopted. One person proposes it, another agrees, and from then on certificates and
 * reports say so. An adoption is of the pack to the letter: it does not hold for other files of the same name.
 */
@Service
public class PackAdoptions {

    private static final String DECIDES = "hasAnyRole('QA_LEAD','SERVICE_HEAD')";
    private static final List<Role> DECIDING = List.of(Role.QA_LEAD, Role.SERVICE_HEAD);
    private static final String READS = "hasAnyRole('PRACTICE_SUPERVISOR','INDEPENDENT_AUDITOR','QA_LEAD',"
            + "'SUBCOMMITTEE_MEMBER','SERVICE_HEAD','DATA_ADMINISTRATOR','SYSTEM_ADMINISTRATOR')";
    private static final String MEANWHILE =
            "Somebody else has decided on this pack meanwhile. It is shown as it is now; look at it and decide again.";
    private static final int LONGEST = 500;

    private final AdoptionRecords rows;
    private final RulePacks packs;
    private final FirstChange firstChange;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    PackAdoptions(
            AdoptionRecords rows,
            RulePacks packs,
            FirstChange firstChange,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.packs = packs;
        this.firstChange = firstChange;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every pack of the product, the newest first, with what the council has decided of it. */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public List<AdoptablePack> all() {
        List<Adoption> decided = rows.findAllByOrderByProposedAtDesc();
        Actor actor = current.require();
        boolean decides = DECIDING.stream().anyMatch(actor::has);
        return new ArrayList<>(packs.ids())
                .reversed().stream()
                        .map(packs::byId)
                        .map(pack -> row(pack, decided, actor, decides))
                        .toList();
    }

    private static AdoptablePack row(RulePack pack, List<Adoption> decided, Actor actor, boolean decides) {
        List<Adoption> ofPack =
                decided.stream().filter(each -> each.pack().equals(pack.id())).toList();
        Optional<Adoption> waiting = ofPack.stream()
                .filter(each -> each.waits() && each.digest().equals(pack.digest()))
                .findFirst();
        Optional<AdoptionView> adopted = ofPack.stream()
                .filter(each -> each.digest().equals(pack.digest()))
                .map(Adoption::view)
                .filter(AdoptionView::agreed)
                .findFirst();
        return new AdoptablePack(
                pack,
                words(adopted),
                waiting.map(Adoption::view).orElse(null),
                decides && waiting.isEmpty() && adopted.isEmpty(),
                decides && waiting.filter(each -> !each.isOf(actor)).isPresent(),
                decides && waiting.isPresent(),
                ofPack.stream().map(Adoption::view).toList());
    }

    /**
     * Whose standards the own numbers of a pack are, in a sentence.
     *
     * @param digest of the files of the pack
     */
    @PreAuthorize(READS)
    @Transactional(readOnly = true)
    public String adopted(String digest) {
        return words(rows.findByCurrentDigest(digest).map(Adoption::view).filter(AdoptionView::agreed));
    }

    private static String words(Optional<AdoptionView> adopted) {
        return adopted.map(each -> "Adopted by %s and %s on %s."
                        .formatted(
                                each.proposedBy(),
                                each.agreedBy(),
                                EnglishDates.day(EnglishDates.dayOf(Objects.requireNonNull(each.agreedAt())))))
                .orElse("Not adopted by the council yet: its own standards are defaults of the product.");
    }

    /**
     * Proposes that the council adopts a pack as it is in the product. It is adopted when somebody else has agreed.
     *
     * @param decision where the council decided it
     * @throws NotFoundForYou when there is no such pack
     */
    @PreAuthorize(DECIDES)
    public CouncilResult propose(String packId, OwnWords decision) {
        RulePack pack = pack(packId);
        String words = decision.text();
        int least = packs.current().parameters().whole("council.reason-least");
        if (words.length() < least || words.length() > LONGEST) {
            return CouncilResult.refused(
                    "Say in %d to %d characters where the council decided it, such as the board and the day."
                            .formatted(least, LONGEST));
        }
        if (!decision.open().isEmpty()) {
            return CouncilResult.asks(decision.open());
        }
        return firstChange.or(CouncilResult.refused(MEANWHILE), () -> {
            if (rows.findByCurrentDigest(pack.digest()).isPresent()) {
                return CouncilResult.refused(MEANWHILE);
            }
            Adoption adoption = rows.saveAndFlush(
                    new Adoption(pack.id(), pack.digest(), words, current.require(), clock.instant()));
            if (!decision.names().isEmpty()) {
                trail.record(TrailAction.WORDS_KEPT, pack.id(), "where the council adopted a pack");
            }
            return done(TrailAction.PACK_PROPOSED, adoption);
        });
    }

    /**
     * Agrees to a proposal, so that the pack is adopted.
     *
     * @throws NotFoundForYou when there is no such proposal
     */
    @PreAuthorize(DECIDES)
    public CouncilResult agree(UUID id) {
        return firstChange.or(CouncilResult.refused(MEANWHILE), () -> {
            Adoption adoption = adoption(id);
            if (!adoption.waits()) {
                return CouncilResult.refused(MEANWHILE);
            }
            if (adoption.isOf(current.require())) {
                return CouncilResult.refused("You proposed this yourself. Somebody else has to agree to it.");
            }
            adoption.agree(current.require(), clock.instant());
            rows.flush();
            return done(TrailAction.PACK_ADOPTED, adoption);
        });
    }

    /**
     * Takes a proposal that waits off the table: by who made it, or by somebody who does not agree.
     *
     * @throws NotFoundForYou when there is no such proposal
     */
    @PreAuthorize(DECIDES)
    public CouncilResult withdraw(UUID id) {
        return firstChange.or(CouncilResult.refused(MEANWHILE), () -> {
            Adoption adoption = adoption(id);
            if (!adoption.waits()) {
                return CouncilResult.refused(MEANWHILE);
            }
            adoption.withdraw(current.require(), clock.instant());
            rows.flush();
            return done(TrailAction.PACK_WITHDRAWN, adoption);
        });
    }

    private CouncilResult done(TrailAction action, Adoption adoption) {
        trail.record(action, adoption.pack(), "digest " + adoption.digest());
        return new CouncilResult.Done();
    }

    private Adoption adoption(UUID id) {
        return rows.findById(id).orElseThrow(() -> new NotFoundForYou("proposal", id));
    }

    private RulePack pack(String id) {
        if (!packs.ids().contains(id)) {
            throw new NotFoundForYou("rule pack", id);
        }
        return packs.byId(id);
    }
}
