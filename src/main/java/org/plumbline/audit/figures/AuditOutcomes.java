package org.plumbline.audit.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundRecords;
import org.plumbline.audit.round.RoundResponse;
import org.plumbline.audit.round.RoundState;
import org.plumbline.audit.round.RoundTally;
import org.plumbline.audit.round.RoundTitles;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.instrument.AnswerCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the audits of some months came to, for the figures of a report. It knows every case and asks for no role: screens
 * read the report, which leaves out what its reader may not see.
 */
@Component
@Transactional(readOnly = true)
public class AuditOutcomes {

    private final OutcomeRecords rows;
    private final RoundRecords rounds;
    private final Audits audits;
    private final AuditProcesses processes;
    private final RoundTitles titles;
    private final Clock clock;

    AuditOutcomes(
            OutcomeRecords rows,
            RoundRecords rounds,
            Audits audits,
            AuditProcesses processes,
            RoundTitles titles,
            Clock clock) {
        this.rows = rows;
        this.rounds = rounds;
        this.audits = audits;
        this.processes = processes;
        this.titles = titles;
        this.clock = clock;
    }

    /** Every audit of the monthly rounds, by month and order of the draw. */
    public List<AuditOutcome> of(YearMonth from, YearMonth to) {
        return of(monthly(from, to));
    }

    /**
     * A round of any kind with its audits.
     *
     * @throws NotFoundForYou when there is no such round or it is not drawn yet
     */
    public RoundOutcomes ofRound(UUID roundId) {
        Round round = rounds.findById(roundId)
                .filter(found -> found.state() != RoundState.OPEN)
                .orElseThrow(() -> new NotFoundForYou("round", roundId));
        return new RoundOutcomes(
                roundId, round.kind(), titles.of(round), figures(List.of(round)).getFirst(), of(List.of(round)));
    }

    private List<AuditOutcome> of(List<Round> drawn) {
        List<UUID> ids = drawn.stream().map(Round::id).toList();
        Map<UUID, List<ThemeOutcome>> themes = rows.themes(ids).stream()
                .collect(Collectors.groupingBy(
                        OutcomeParts.ThemePart::auditId,
                        Collectors.mapping(
                                t -> new ThemeOutcome(t.theme(), t.score(), t.computed(), t.finalGrade()),
                                Collectors.toList())));
        Map<UUID, Map<String, AnswerCode>> answers = byAudit(rows.answers(ids));
        Map<UUID, Map<String, AnswerCode>> challenged = byAudit(rows.challenged(ids));
        Map<UUID, List<FlagOutcome>> flags = rows.flags(ids).stream()
                .collect(Collectors.groupingBy(
                        OutcomeParts.FlagPart::auditId,
                        Collectors.mapping(OutcomeParts.FlagPart::outcome, Collectors.toList())));
        Map<UUID, List<AlertState>> alerts = alerts(ids);
        return rows.audits(ids).stream()
                .map(row -> new AuditOutcome(
                        row.auditId(),
                        YearMonth.parse(row.month()),
                        row.stream(),
                        row.reference(),
                        row.team(),
                        row.caseType(),
                        row.status().signedOff(),
                        row.risk().found(),
                        alerts.getOrDefault(row.auditId(), List.of()),
                        outcome(
                                row,
                                themes.getOrDefault(row.auditId(), List.of()),
                                answers.getOrDefault(row.auditId(), Map.of()),
                                challenged.getOrDefault(row.auditId(), Map.of()),
                                flags.getOrDefault(row.auditId(), List.of()))))
                .toList();
    }

    private Map<UUID, List<AlertState>> alerts(List<UUID> ids) {
        Instant now = clock.instant();
        return rows.alerts(ids).stream()
                .collect(Collectors.groupingBy(
                        OutcomeParts.AlertPart::auditId,
                        Collectors.mapping(
                                alert -> alert.state(
                                        processes.ofPack(alert.packId()).acknowledgeWithin(), now),
                                Collectors.toList())));
    }

    private static Map<UUID, Map<String, AnswerCode>> byAudit(List<OutcomeParts.AnswerPart> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        OutcomeParts.AnswerPart::auditId,
                        Collectors.toMap(OutcomeParts.AnswerPart::question, OutcomeParts.AnswerPart::code)));
    }

    private @Nullable CaseOutcome outcome(
            OutcomeRow row,
            List<ThemeOutcome> themes,
            Map<String, AnswerCode> answers,
            Map<String, AnswerCode> challenged,
            List<FlagOutcome> flags) {
        if (row.computed() == null || row.finalGrade() == null) {
            return null;
        }
        return new CaseOutcome(
                row.score(),
                row.computed(),
                row.finalGrade(),
                row.overrides() > 0,
                row.status() == AuditStatus.PROVISIONAL,
                themes,
                answers,
                challenged,
                flags);
    }

    /** The monthly rounds of the months in numbers, earliest first; rounds that have not been drawn are left out. */
    public List<RoundFigures> rounds(YearMonth from, YearMonth to) {
        return figures(monthly(from, to));
    }

    /** The months whose round is drawn, latest first. */
    public List<YearMonth> drawnMonths(YearMonth from, YearMonth to) {
        return months(from, to, EnumSet.complementOf(EnumSet.of(RoundState.OPEN)));
    }

    /** The months that are published, because their round is closed, latest first. */
    public List<YearMonth> publishedMonths(YearMonth from, YearMonth to) {
        return months(from, to, EnumSet.of(RoundState.CLOSED));
    }

    /** The closed rounds on one theme and the closed censuses, latest first. */
    public List<ClosedRound> closedBesideMonths() {
        return rounds.closedBesideMonths().stream()
                .map(round -> new ClosedRound(round.id(), titles.of(round)))
                .toList();
    }

    private List<YearMonth> months(YearMonth from, YearMonth to, Set<RoundState> states) {
        return rounds.months(from.toString(), to.toString(), states).stream()
                .map(YearMonth::parse)
                .toList();
    }

    private List<Round> monthly(YearMonth from, YearMonth to) {
        return rounds.findByScopeMonthlyOfBetweenOrderByScopeMonthlyOf(from.toString(), to.toString()).stream()
                .filter(round -> round.state() != RoundState.OPEN)
                .toList();
    }

    private List<RoundFigures> figures(List<Round> drawn) {
        Map<UUID, RoundResponse> responses =
                audits.tallies(drawn.stream().map(Round::id).toList(), LocalDate.now(clock)).stream()
                        .collect(Collectors.toMap(RoundTally::round, RoundTally::response));
        return drawn.stream()
                .map(round ->
                        figures(round, Objects.requireNonNull(responses.getOrDefault(round.id(), RoundResponse.NONE))))
                .toList();
    }

    private static List<String> notes(Round round) {
        return round.closingReason().isEmpty()
                ? round.notes()
                : Stream.concat(
                                round.notes().stream(),
                                Stream.of("Closed with audits undone. The reason given: " + round.closingReason()))
                        .toList();
    }

    private static RoundFigures figures(Round round, RoundResponse response) {
        Map<CaseType, Integer> eligible = new EnumMap<>(CaseType.class);
        round.strata().forEach(share -> eligible.put(CaseType.valueOf(share.stratum()), share.eligible()));
        return new RoundFigures(
                round.month(),
                round.themes(),
                round.packId(),
                round.frameDate(),
                round.frameRows(),
                round.frameSha256(),
                round.seed(),
                eligible,
                response.random(),
                response.targeted(),
                response.assigned(),
                response.submitted(),
                round.state() == RoundState.CLOSED,
                notes(round));
    }
}
