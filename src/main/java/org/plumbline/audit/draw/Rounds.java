package org.plumbline.audit.draw;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.audit.round.Auditors;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundRecords;
import org.plumbline.audit.round.RoundState;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.CaseRow;
import org.plumbline.council.identity.CouncilIdentity;
import org.plumbline.instrument.OwnWords;
import org.plumbline.sampling.Draw;
import org.plumbline.sampling.DrawOutcome;
import org.plumbline.sampling.DrawResult;
import org.plumbline.sampling.Drawn;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.Seed;
import org.plumbline.statistics.SampleSize;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A round from its opening to its draw, and its closing. */
@Service
@Transactional
public class Rounds {

    /** In the seed where the council has not said its name. */
    private static final String UNNAMED = "COUNCIL";

    private final RoundRecords rounds;
    private final Audits audits;
    private final Frames frames;
    private final AuditProcesses processes;
    private final RoundOpening opening;
    private final Auditors auditors;
    private final CurrentActor current;
    private final RoundClosing closing;
    private final Trail trail;
    private final Clock clock;
    private final CouncilIdentity council;

    Rounds(
            RoundRecords rounds,
            Audits audits,
            Frames frames,
            AuditProcesses processes,
            RoundOpening opening,
            Auditors auditors,
            CurrentActor current,
            RoundClosing closing,
            Trail trail,
            Clock clock,
            CouncilIdentity council) {
        this.rounds = rounds;
        this.audits = audits;
        this.frames = frames;
        this.processes = processes;
        this.opening = opening;
        this.auditors = auditors;
        this.current = current;
        this.closing = closing;
        this.trail = trail;
        this.clock = clock;
        this.council = council;
    }

    /** Opens a round and fixes the seed of its draw, before anybody has seen the frame. */
    @PreAuthorize("hasRole('QA_LEAD')")
    public Reply open(OpenRound wish) {
        List<String> problems = opening.problems(wish);
        if (!problems.isEmpty()) {
            return new Reply.Refused(problems);
        }
        String seed = seed(wish);
        Integer capacity = wish.capacity();
        Round round = new Round(
                wish,
                processes.currentPack(),
                seed,
                capacity == null ? processes.current().capacity() : capacity,
                current.require().displayName(),
                clock.instant());
        List<String> nothing = opening.nothingToAudit(round);
        if (!nothing.isEmpty()) {
            return new Reply.Refused(nothing);
        }
        rounds.save(round);
        trail.record(
                TrailAction.ROUND_OPENED,
                round.month().toString(),
                "%s, themes %s, seed %s".formatted(round.kind().label(), wish.themes(), seed));
        return new Reply.Done(round.id(), "The round is open. Its seed is %s.".formatted(seed));
    }

    private String seed(OpenRound wish) {
        String purpose = wish.kind().purpose(wish.themes());
        String name = council.now().named();
        String drawing = name.isEmpty() ? UNNAMED : name;
        String start = new Seed(wish.month(), drawing, purpose, 0).text().replaceFirst("0$", "");
        int number = Math.toIntExact(rounds.countBySeedStartingWith(start)) + 1;
        return new Seed(wish.month(), drawing, purpose, number).text();
    }

    /** What size of sample this round should have. */
    @PreAuthorize("hasAnyRole('QA_LEAD','INDEPENDENT_AUDITOR')")
    @Transactional(readOnly = true)
    public SampleAdvice advice(UUID roundId) {
        Round round = find(roundId);
        AuditProcess process = processes.of(round);
        int frame = frames.cases(round).size();
        SampleSize size = SampleSize.of(frame, process.margin().doubleValue(), process.z());
        int needed = needed(round, size, process, frame);
        int capacity = auditors.all().size() * round.capacity();
        int advised = Math.min(needed, capacity);
        List<String> notes = new ArrayList<>();
        boolean monthly = round.kind() == RoundKind.MONTHLY;
        int counted = Math.min(frame, monthly ? advised * SampleSize.MONTHS_OF_A_QUARTER : advised);
        double margin = counted == 0 ? 1 : SampleSize.achievedMargin(counted, frame, process.z());
        if (capacity < needed) {
            notes.add(
                    "The auditors can do %s, fewer than the %d needed. %s figure will be within ± %.0f percentage points."
                            .formatted(
                                    EnglishNumbers.count(capacity, "audit"),
                                    needed,
                                    monthly ? "A quarter's" : "The",
                                    margin * 100));
        }
        return new SampleAdvice(frame, size.quarter(), needed, capacity, advised, margin, notes);
    }

    /** A round on one theme is held once, so its sample is as large as that of a quarter; a census has everyone. */
    private static int needed(Round round, SampleSize size, AuditProcess process, int frame) {
        return switch (round.kind()) {
            case MONTHLY -> Math.min(frame, Math.max(size.monthly(), process.monthlyMinimum()));
            case THEMATIC -> Math.min(frame, size.quarter());
            case CENSUS -> frame;
        };
    }

    /** Takes the frame and draws the random sample from it; of a census, everyone is taken whatever the size. */
    @PreAuthorize("hasAnyRole('QA_LEAD','INDEPENDENT_AUDITOR')")
    public Reply draw(UUID roundId, int size) {
        Round round = rounds.lock(roundId).orElseThrow(() -> new NotFoundForYou("round", roundId));
        if (round.state() != RoundState.OPEN) {
            return Reply.refused("The sample of this round has been drawn. A draw is made once.");
        }
        Map<String, CaseRow> cases = frames.cases(round);
        Frame frame = frames.frame(round, cases);
        DrawOutcome outcome = round.kind() == RoundKind.CENSUS
                ? Draw.everyone(
                        frame, processes.of(round).plan(round, frame.rows().size()))
                : Draw.from(frame, processes.of(round).plan(round, size));
        return switch (outcome) {
            case DrawOutcome.Refused(String problem) -> Reply.refused(problem);
            case DrawResult draw -> keep(round, draw, cases);
        };
    }

    private Reply keep(Round round, DrawResult draw, Map<String, CaseRow> cases) {
        round.draw(draw, clock.instant());
        List<Audit> drawn = new ArrayList<>();
        Map<String, List<String>> asked = frames.asked(
                round,
                draw.selected().stream()
                        .map(one -> cases.get(one.row().caseId()))
                        .toList());
        SampleStream stream = round.kind() == RoundKind.CENSUS ? SampleStream.CENSUS : SampleStream.RANDOM;
        for (Drawn one : draw.selected()) {
            CaseRow row = cases.get(one.row().caseId());
            if (row == null) {
                throw new IllegalStateException("A case was drawn that is not in the frame (" + one.row() + ")");
            }
            List<String> themes = asked.getOrDefault(row.caseId(), round.themes());
            drawn.add(new Audit(round, row, themes, stream, "", drawn.size() + 1));
        }
        audits.saveAll(drawn);
        trail.record(
                TrailAction.SAMPLE_DRAWN,
                round.month().toString(),
                "%d of %d cases, frame %s".formatted(drawn.size(), round.frameRows(), round.frameSha256()));
        return new Reply.Done(
                round.id(),
                round.kind() == RoundKind.CENSUS
                        ? "Frozen: %s in the census."
                                .formatted(EnglishNumbers.count(drawn.size(), "child is", "children are"))
                        : "Drew %s.".formatted(EnglishNumbers.part(drawn.size(), round.frameRows(), "case")));
    }

    /**
     * Settles the grades: what is signed off becomes final, what is not has lapsed.
     *
     * @param reason why audits are undone; not asked for where none is
     */
    @PreAuthorize("hasRole('QA_LEAD')")
    public Reply close(UUID roundId, OwnWords reason) {
        return closing.close(rounds.lock(roundId).orElseThrow(() -> new NotFoundForYou("round", roundId)), reason);
    }

    private Round find(UUID id) {
        return rounds.findById(id).orElseThrow(() -> new NotFoundForYou("round", id));
    }
}
