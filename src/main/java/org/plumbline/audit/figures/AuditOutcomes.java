package org.plumbline.audit.figures;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundRecords;
import org.plumbline.audit.round.RoundState;
import org.plumbline.audit.round.RoundTitles;
import org.plumbline.audit.round.SampleStream;
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
    private final RoundTitles titles;
    private final Clock clock;

    AuditOutcomes(OutcomeRecords rows, RoundRecords rounds, RoundTitles titles, Clock clock) {
        this.rows = rows;
        this.rounds = rounds;
        this.titles = titles;
        this.clock = clock;
    }

    /** The rounds that are drawn, for one reading of them. */
    public DrawnRounds drawn() {
        return new DrawnRounds(rounds.drawn(), titles);
    }

    /**
     * What came of a month and of the months before it; empty when no round was drawn in the month.
     *
     * @param first the earliest month whose audits are wanted
     */
    public Optional<MonthOutcomes> month(DrawnRounds drawn, YearMonth first, YearMonth month) {
        List<Round> monthly = drawn.monthly(first, month);
        return monthly.stream()
                .filter(round -> round.month().equals(month))
                .findFirst()
                .map(round -> month(round, ids(monthly)));
    }

    private MonthOutcomes month(Round round, List<UUID> ids) {
        List<OutcomeRow> found = rows.audits(ids);
        List<OutcomeRow> own = found.stream()
                .filter(row -> row.month().equals(round.month().toString()))
                .toList();
        return new MonthOutcomes(figures(round, own), outcomes(ids, found));
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
        List<UUID> ids = ids(List.of(round));
        List<OutcomeRow> found = rows.audits(ids);
        return new RoundOutcomes(roundId, round.kind(), titles.of(round), figures(round, found), outcomes(ids, found));
    }

    private static List<UUID> ids(List<Round> rounds) {
        return rounds.stream().map(Round::id).toList();
    }

    private List<AuditOutcome> outcomes(List<UUID> ids, List<OutcomeRow> found) {
        Map<UUID, List<ThemeOutcome>> themes = rows.themes(ids).stream()
                .collect(Collectors.groupingBy(
                        OutcomeParts.ThemePart::auditId,
                        Collectors.mapping(
                                t -> new ThemeOutcome(t.theme(), t.score(), t.computed(), t.finalGrade()),
                                Collectors.toList())));
        List<OutcomeParts.AnswerPart> stored = rows.answers(ids);
        Map<UUID, Map<String, AnswerCode>> answers = byAudit(stored, OutcomeParts.AnswerPart::code);
        Map<UUID, Map<String, AnswerCode>> challenged = byAudit(stored, OutcomeParts.AnswerPart::challenged);
        Map<UUID, List<FlagOutcome>> flags = rows.flags(ids).stream()
                .collect(Collectors.groupingBy(
                        OutcomeParts.FlagPart::auditId,
                        Collectors.mapping(OutcomeParts.FlagPart::outcome, Collectors.toList())));
        Map<UUID, List<AlertState>> alerts = alerts(ids);
        return found.stream()
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
                        Collectors.mapping(alert -> alert.state(now), Collectors.toList())));
    }

    private static Map<UUID, Map<String, AnswerCode>> byAudit(
            List<OutcomeParts.AnswerPart> answers, Function<OutcomeParts.AnswerPart, @Nullable AnswerCode> which) {
        Map<UUID, Map<String, AnswerCode>> codes = new HashMap<>();
        answers.forEach(answer -> {
            AnswerCode code = which.apply(answer);
            if (code != null) {
                codes.computeIfAbsent(answer.auditId(), audit -> new HashMap<>())
                        .put(answer.question(), code);
            }
        });
        return codes;
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

    private static List<String> notes(Round round) {
        return round.closingReason().isEmpty()
                ? round.notes()
                : Stream.concat(
                                round.notes().stream(),
                                Stream.of("Closed with audits undone. The reason given: " + round.closingReason()))
                        .toList();
    }

    private static RoundFigures figures(Round round, List<OutcomeRow> audits) {
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
                count(audits, row -> row.stream() != SampleStream.TARGETED),
                count(audits, row -> row.stream() == SampleStream.TARGETED),
                count(audits, OutcomeRow::assigned),
                count(audits, row -> row.status().signedOff()),
                round.state() == RoundState.CLOSED,
                notes(round));
    }

    private static int count(List<OutcomeRow> audits, Predicate<OutcomeRow> wanted) {
        return (int) audits.stream().filter(wanted).count();
    }
}
