package org.plumbline.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.casefile.CaseRow;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Instruments;
import org.plumbline.instrument.Theme;
import org.plumbline.sampling.Draw;
import org.plumbline.sampling.DrawOutcome;
import org.plumbline.sampling.DrawResult;
import org.plumbline.sampling.Drawn;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.Seed;
import org.plumbline.statistics.SampleSize;
import org.plumbline.statistics.Wilson;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A month's round from its opening to its draw, and its closing. */
@Service
@Transactional
public class Rounds {

    private final RoundRows rounds;
    private final AuditRows audits;
    private final Frames frames;
    private final AuditProcesses processes;
    private final Instruments instruments;
    private final Auditors auditors;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;
    private final String council;

    Rounds(
            RoundRows rounds,
            AuditRows audits,
            Frames frames,
            AuditProcesses processes,
            Instruments instruments,
            Auditors auditors,
            CurrentActor current,
            Trail trail,
            Clock clock,
            @Value("${plumbline.council.name:NORTHSHIRE}") String council) {
        this.rounds = rounds;
        this.audits = audits;
        this.frames = frames;
        this.processes = processes;
        this.instruments = instruments;
        this.auditors = auditors;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
        this.council = council;
    }

    /** Opens a month's round and fixes the seed of its draw, before anybody has seen the frame. */
    @PreAuthorize("hasRole('QA_LEAD')")
    public Reply open(OpenRound wish) {
        LocalDate frameDate = wish.frameDate() == null ? wish.month().atDay(1).minusDays(1) : wish.frameDate();
        List<String> problems = problems(wish, frameDate);
        if (!problems.isEmpty()) {
            return new Reply.Refused(problems);
        }
        Actor actor = current.require();
        String seed = new Seed(wish.month(), council, "random", 1).text();
        Integer capacity = wish.capacity();
        Round round = rounds.save(new Round(
                wish.month(),
                wish.themes(),
                processes.currentPack(),
                frameDate,
                seed,
                capacity == null ? processes.current().capacity() : capacity,
                actor.displayName(),
                clock.instant()));
        trail.record(TrailAction.ROUND_OPENED, round.month().toString(), "themes " + wish.themes() + ", seed " + seed);
        return new Reply.Done(round.id(), "The round is open. Its seed is %s.".formatted(seed));
    }

    private List<String> problems(OpenRound wish, LocalDate frameDate) {
        List<String> problems = new ArrayList<>();
        Instrument instrument = instruments.current();
        List<String> known = instrument.themes().stream().map(Theme::code).toList();
        if (wish.themes().isEmpty()) {
            problems.add("Choose at least one theme: a round without themes asks nothing.");
        }
        wish.themes().stream()
                .filter(theme -> !known.contains(theme))
                .forEach(theme -> problems.add("There is no theme %s. Choose from %s.".formatted(theme, known)));
        if (frameDate.isAfter(LocalDate.now(clock))) {
            problems.add("The frame date is in the future. Choose a day that has passed.");
        }
        if (wish.capacity() != null && wish.capacity() < 1) {
            problems.add("Give every auditor at least 1 audit.");
        }
        if (rounds.existsByMonth(wish.month().toString())) {
            problems.add("There is a round for that month already. Open it from the list of rounds.");
        }
        return problems;
    }

    /** What size of sample this round should have. */
    @PreAuthorize("hasAnyRole('QA_LEAD','INDEPENDENT_AUDITOR')")
    @Transactional(readOnly = true)
    public SampleAdvice advice(UUID roundId) {
        Round round = find(roundId);
        AuditProcess process = processes.of(round);
        int frame = frames.cases(round).size();
        SampleSize size = SampleSize.of(frame, process.margin().doubleValue(), Wilson.Z95);
        int monthly = Math.min(frame, Math.max(size.monthly(), process.monthlyMinimum()));
        int capacity = auditors.all().size() * round.capacity();
        int advised = Math.min(monthly, capacity);
        List<String> notes = new ArrayList<>();
        int quarter = Math.min(frame, advised * process.monthsPerQuarter());
        double margin = quarter == 0 ? 1 : SampleSize.achievedMargin(quarter, frame, Wilson.Z95);
        if (capacity < monthly) {
            notes.add(
                    "The auditors can do %d audits, fewer than the %d needed. A quarter's figure will be within %.0f %%."
                            .formatted(capacity, monthly, margin * 100));
        }
        return new SampleAdvice(frame, size.quarter(), monthly, capacity, advised, margin, notes);
    }

    /** Takes the frame and draws the random sample from it. */
    @PreAuthorize("hasAnyRole('QA_LEAD','INDEPENDENT_AUDITOR')")
    public Reply draw(UUID roundId, int size) {
        Round round = rounds.lock(roundId).orElseThrow(() -> new NotFoundForYou("round", roundId));
        if (round.state() != RoundState.OPEN) {
            return Reply.refused("The sample of this round has been drawn. A draw is made once.");
        }
        Map<String, CaseRow> cases = frames.cases(round);
        Frame frame = frames.frame(cases);
        return switch (Draw.from(frame, processes.of(round).plan(round, size))) {
            case DrawOutcome.Refused(String problem) -> Reply.refused(problem);
            case DrawResult draw -> keep(round, draw, cases);
        };
    }

    private Reply keep(Round round, DrawResult draw, Map<String, CaseRow> cases) {
        round.draw(draw, clock.instant());
        List<Audit> drawn = new ArrayList<>();
        for (Drawn one : draw.selected()) {
            CaseRow row = cases.get(one.row().caseId());
            if (row == null) {
                throw new IllegalStateException("A case was drawn that is not in the frame (" + one.row() + ")");
            }
            drawn.add(new Audit(round, row, Stream.RANDOM, "", drawn.size() + 1));
        }
        audits.saveAll(drawn);
        trail.record(
                TrailAction.SAMPLE_DRAWN,
                round.month().toString(),
                "%d of %d cases, frame %s".formatted(drawn.size(), round.frameRows(), round.frameSha256()));
        return new Reply.Done(round.id(), "Drew %d of %d cases.".formatted(drawn.size(), round.frameRows()));
    }

    /** Settles the grades: what is signed off becomes final, what is not has lapsed. */
    @PreAuthorize("hasRole('QA_LEAD')")
    public Reply close(UUID roundId) {
        Round round = rounds.lock(roundId).orElseThrow(() -> new NotFoundForYou("round", roundId));
        if (round.state() != RoundState.ALLOCATED) {
            return Reply.refused("Only a round with allocated audits can be closed.");
        }
        List<Audit> all = audits.ofRound(roundId);
        LocalDate today = LocalDate.now(clock);
        AuditProcess process = processes.of(round);
        long waiting = all.stream()
                .filter(audit -> audit.waitsForEvidence(process, today))
                .count();
        if (waiting > 0) {
            return Reply.refused(("Late evidence may still come for %d provisional audits. "
                            + "Close the round when their days have passed.")
                    .formatted(waiting));
        }
        all.forEach(audit -> audit.settle(clock.instant()));
        round.close(clock.instant());
        long done = all.stream()
                .filter(audit -> audit.status() == AuditStatus.FINAL)
                .count();
        trail.record(TrailAction.ROUND_CLOSED, round.month().toString(), "%d of %d done".formatted(done, all.size()));
        return new Reply.Done(roundId, "The round is closed: %d of %d audits are final.".formatted(done, all.size()));
    }

    private Round find(UUID id) {
        return rounds.findById(id).orElseThrow(() -> new NotFoundForYou("round", id));
    }
}
