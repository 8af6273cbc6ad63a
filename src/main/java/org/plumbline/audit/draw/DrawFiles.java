package org.plumbline.audit.draw;

import java.util.List;
import java.util.UUID;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundRecords;
import org.plumbline.audit.round.RoundState;
import org.plumbline.sampling.Draw;
import org.plumbline.sampling.DrawOutcome;
import org.plumbline.sampling.DrawPlan;
import org.plumbline.sampling.DrawResult;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.FrameRow;
import org.plumbline.sampling.Replacing;
import org.plumbline.sampling.Sample;
import org.plumbline.sampling.manifest.SampleManifest;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lets anyone draw the sample of a round again: its frame, its manifest and its seal, found by drawing again. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('QA_LEAD','INDEPENDENT_AUDITOR')")
public class DrawFiles {

    private final RoundRecords rounds;
    private final AuditProcesses processes;
    private final Trail trail;

    DrawFiles(RoundRecords rounds, AuditProcesses processes, Trail trail) {
        this.rounds = rounds;
        this.processes = processes;
        this.trail = trail;
    }

    /** The frame file, as its SHA-256 was published. */
    public String frameFile(UUID roundId) {
        Round round = drawn(roundId);
        trail.record(TrailAction.ROUND_SEEN, round.month().toString(), "frame file");
        return frame(round).csv();
    }

    /**
     * The manifest of the draw, which {@code sample --verify} checks against the frame; made by repeating the draw.
     *
     * @throws NotFoundForYou also of a census, of which nothing was drawn
     */
    public String manifest(UUID roundId) {
        Sample sample = sample(roundId);
        trail.record(TrailAction.ROUND_SEEN, drawn(roundId).month().toString(), "manifest of the draw");
        return SampleManifest.json(sample);
    }

    /**
     * The one number of the manifest that stands for the whole draw.
     *
     * @throws NotFoundForYou also of a census, of which nothing was drawn
     */
    public String seal(UUID roundId) {
        return SampleManifest.seal(sample(roundId));
    }

    /** How many cases of each type could not be drawn, and why; found by repeating the draw. */
    public List<LeftOut> leftOut(UUID roundId) {
        return LeftOut.of(drawnAgain(drawn(roundId)));
    }

    private Sample sample(UUID roundId) {
        Round round = drawn(roundId);
        if (round.kind() == RoundKind.CENSUS) {
            throw new NotFoundForYou("manifest", roundId);
        }
        return new Replacing(drawnAgain(round), processes.of(round).secondRatings(round)).sample();
    }

    private DrawResult drawnAgain(Round round) {
        DrawPlan plan = processes.of(round).plan(round, round.sampleSize());
        DrawOutcome again =
                round.kind() == RoundKind.CENSUS ? Draw.everyone(frame(round), plan) : Draw.from(frame(round), plan);
        if (again instanceof DrawResult draw) {
            return draw;
        }
        throw new IllegalStateException("The draw of round (" + round.month() + ") cannot be repeated: " + again);
    }

    private static Frame frame(Round round) {
        return Frame.of(round.frameLines().stream().map(FrameRow::read).toList());
    }

    private Round drawn(UUID id) {
        return rounds.findById(id)
                .filter(round -> round.state() != RoundState.OPEN)
                .orElseThrow(() -> new NotFoundForYou("draw", id));
    }
}
