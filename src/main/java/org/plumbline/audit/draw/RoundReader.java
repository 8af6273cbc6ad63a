package org.plumbline.audit.draw;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.away.AbsenceView;
import org.plumbline.audit.away.Presence;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.audit.round.Auditors;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundRecords;
import org.plumbline.audit.round.RoundResponse;
import org.plumbline.audit.round.RoundTally;
import org.plumbline.audit.round.RoundTitles;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rounds to read: their state and their audits. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('QA_LEAD','INDEPENDENT_AUDITOR')")
public class RoundReader {

    private final RoundRecords rounds;
    private final Audits audits;
    private final Auditors auditors;
    private final Presence presence;
    private final AuditProcesses processes;
    private final RoundTitles titles;
    private final Trail trail;
    private final Clock clock;

    RoundReader(
            RoundRecords rounds,
            Audits audits,
            Auditors auditors,
            Presence presence,
            AuditProcesses processes,
            RoundTitles titles,
            Trail trail,
            Clock clock) {
        this.rounds = rounds;
        this.audits = audits;
        this.auditors = auditors;
        this.presence = presence;
        this.processes = processes;
        this.titles = titles;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every round, newest first. */
    public List<RoundRow> list() {
        List<Round> all = rounds.newestFirst();
        Map<UUID, RoundResponse> responses = responses(all);
        return all.stream()
                .map(round -> new RoundRow(
                        round.id(),
                        round.kind(),
                        titles.of(round),
                        round.month(),
                        round.state(),
                        round.themes(),
                        round.packId(),
                        responses.getOrDefault(round.id(), RoundResponse.NONE)))
                .toList();
    }

    /** One round. */
    public RoundView view(UUID roundId) {
        Round round = find(roundId);
        return new RoundView(
                round.id(),
                round.kind(),
                titles.of(round),
                round.month(),
                round.state(),
                round.themes(),
                round.packId(),
                round.frameDate(),
                round.kind() == RoundKind.THEMATIC ? round.lookBackFrom() : null,
                round.reportOn(),
                round.seed(),
                round.capacity(),
                round.sampleSize(),
                round.frameRows(),
                round.frameSha256(),
                round.strata(),
                round.notes(),
                processes.of(round).allocateBy(round.month()),
                round.openedBy(),
                round.openedAt(),
                round.drawnAt(),
                round.allocatedAt(),
                round.closedAt(),
                round.closingReason(),
                responses(List.of(round)).getOrDefault(roundId, RoundResponse.NONE));
    }

    /** The audits of a round in the order of the draw, targeted ones after them. */
    public List<RoundAuditRow> audits(UUID roundId) {
        Round round = find(roundId);
        trail.record(TrailAction.ROUND_SEEN, round.month().toString(), "list of audits");
        return audits.rowsOf(roundId);
    }

    /** Everybody who may audit, with what they have in the round. */
    public List<AuditorLoad> auditors(UUID roundId) {
        Round round = find(roundId);
        List<RoundAuditRow> rows = audits.rowsOf(roundId);
        List<Actor> all = auditors.all();
        int capacity = round.kind() == RoundKind.CENSUS
                ? Math.ceilDiv(rows.size(), Math.max(1, all.size()))
                : round.capacity();
        Map<UUID, List<AbsenceView>> away = presence.awayFrom(LocalDate.now(clock));
        return all.stream()
                .map(auditor -> {
                    List<RoundAuditRow> own = rows.stream()
                            .filter(row -> auditor.userId().equals(row.auditorId()))
                            .toList();
                    int submitted = (int)
                            own.stream().filter(row -> row.status().signedOff()).count();
                    return new AuditorLoad(
                            auditor.userId(),
                            auditor.displayName(),
                            auditor.teams(),
                            own.size(),
                            submitted,
                            capacity,
                            away.getOrDefault(auditor.userId(), List.of()));
                })
                .toList();
    }

    /** What a new round may be. */
    @PreAuthorize("hasRole('QA_LEAD')")
    public RoundOffer offer() {
        YearMonth current = YearMonth.now(clock);
        Set<YearMonth> taken = rounds.newestFirst().stream()
                .filter(round -> round.kind() == RoundKind.MONTHLY)
                .map(Round::month)
                .collect(Collectors.toSet());
        List<YearMonth> recent = Stream.iterate(current, month -> month.minusMonths(1))
                .limit(RoundOffer.MONTHS)
                .toList();
        AuditProcess process = processes.current();
        return new RoundOffer(
                LocalDate.now(clock),
                recent,
                recent.stream().filter(month -> !taken.contains(month)).toList(),
                process.capacity(),
                process.lookBackMost());
    }

    /**
     * How the audits of a census become fewer.
     *
     * @throws NotFoundForYou when the round is no census, or its audits are not given out yet
     */
    public BurnDown burnDown(UUID roundId) {
        Round round = find(roundId);
        LocalDate reportOn = round.reportOn();
        Instant allocated = round.allocatedAt();
        if (reportOn == null || allocated == null) {
            throw new NotFoundForYou("census", roundId);
        }
        LocalDate from = LocalDate.ofInstant(allocated, clock.getZone());
        return BurnDown.of(audits.rowsOf(roundId), from, LocalDate.now(clock), processes.of(round), reportOn);
    }

    private Map<UUID, RoundResponse> responses(List<Round> all) {
        return audits.tallies(all.stream().map(Round::id).toList(), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(RoundTally::round, RoundTally::response));
    }

    private Round find(UUID id) {
        return rounds.findById(id).orElseThrow(() -> new NotFoundForYou("round", id));
    }
}
