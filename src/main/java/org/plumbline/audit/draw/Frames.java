package org.plumbline.audit.draw;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.LastAudit;
import org.plumbline.audit.round.AuditProcess;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.CaseRow;
import org.plumbline.casefile.FrameCases;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Instruments;
import org.plumbline.instrument.Theme;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.FrameRow;
import org.plumbline.watch.flag.CaseFindings;
import org.springframework.stereotype.Component;

/** Takes the frame of a round: every case that could be audited, with what the draw looks at. */
@Component
class Frames {

    private final FrameCases frameCases;
    private final CaseHistories histories;
    private final CaseFindings findings;
    private final Audits audits;
    private final AuditProcesses processes;
    private final Instruments instruments;
    private final Clock clock;

    Frames(
            FrameCases frameCases,
            CaseHistories histories,
            CaseFindings findings,
            Audits audits,
            AuditProcesses processes,
            Instruments instruments,
            Clock clock) {
        this.frameCases = frameCases;
        this.histories = histories;
        this.findings = findings;
        this.audits = audits;
        this.processes = processes;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** The cases of the frame by their ids. */
    Map<String, CaseRow> cases(Round round) {
        LocalDate on = round.frameDate();
        return switch (round.kind()) {
            case MONTHLY -> caseload(round);
            case THEMATIC ->
                withTheme(
                        round,
                        (theme, history) -> Applicability.applies(
                                theme, history.caseType(), history.events(), round.lookBackFrom(), on));
            case CENSUS ->
                withTheme(
                        round,
                        (theme, history) -> openOn(on, history)
                                && Applicability.isInCohort(theme, history.caseType(), history.events(), on));
        };
    }

    private Map<String, CaseRow> caseload(Round round) {
        AuditProcess process = processes.of(round);
        boolean contacts = process.withContacts(round.themes());
        boolean others = !process.contactsOnly(round.themes());
        List<CaseRow> open =
                frameCases
                        .inFrame(round.frameDate(), process.closedWithinDays(), process.workersFrom(round.frameDate()))
                        .stream()
                        .filter(row -> row.caseType() == CaseType.CONTACT ? contacts : others)
                        .toList();
        if (themes(round).stream().anyMatch(Theme::ofEveryCase)) {
            return byId(open, row -> true);
        }
        Map<String, List<String>> asked = asked(round, open);
        return byId(open, row -> !asked.getOrDefault(row.caseId(), List.of()).isEmpty());
    }

    /** Whether a case belongs into the frame of a theme. */
    private interface Membership {
        boolean holds(Theme theme, CaseHistory history);
    }

    private Map<String, CaseRow> withTheme(Round round, Membership membership) {
        Theme theme = instrument(round).theme(round.themes().getFirst());
        List<CaseRow> candidates = candidates(round, theme);
        Set<String> members = new HashSet<>();
        histories.forEach(ids(candidates), history -> {
            if (membership.holds(theme, history)) {
                members.add(history.caseId());
            }
        });
        return byId(candidates, row -> members.contains(row.caseId()));
    }

    /** The cases with an event that the theme waits for, and those in the frame of a type that it is asked of. */
    private List<CaseRow> candidates(Round round, Theme theme) {
        AuditProcess process = processes.of(round);
        LocalDate on = round.frameDate();
        Map<String, CaseRow> found = new LinkedHashMap<>();
        frameCases
                .withEvents(Applicability.types(theme), on, process.workersFrom(on))
                .forEach(row -> found.put(row.caseId(), row));
        if (!theme.caseTypes().isEmpty()) {
            frameCases.inFrame(on, process.closedWithinDays(), process.workersFrom(on)).stream()
                    .filter(row -> Applicability.isOf(theme, row.caseType()))
                    .forEach(row -> found.putIfAbsent(row.caseId(), row));
        }
        return List.copyOf(found.values());
    }

    private static boolean openOn(LocalDate day, CaseHistory history) {
        LocalDate closed = history.closedOn();
        return closed == null || closed.isAfter(day);
    }

    private static Map<String, CaseRow> byId(Collection<CaseRow> rows, Predicate<CaseRow> kept) {
        return rows.stream().filter(kept).collect(Collectors.toMap(CaseRow::caseId, Function.identity()));
    }

    private static List<String> ids(Collection<CaseRow> rows) {
        return rows.stream().map(CaseRow::caseId).toList();
    }

    /** Of each case those themes of the round that apply to it, in the order of the round. */
    Map<String, List<String>> asked(Round round, Collection<CaseRow> cases) {
        List<Theme> themes = themes(round);
        Map<String, List<String>> asked = new HashMap<>();
        if (round.kind() == RoundKind.THEMATIC || themes.stream().allMatch(Theme::ofEveryCase)) {
            cases.forEach(row -> asked.put(row.caseId(), round.themes()));
            return asked;
        }
        AuditProcess process = processes.of(round);
        LocalDate to = round.frameDate();
        histories.forEach(ids(cases), history -> {
            LocalDate from = process.periodFrom(to, history.openFrom());
            asked.put(
                    history.caseId(),
                    themes.stream()
                            .filter(theme ->
                                    Applicability.applies(theme, history.caseType(), history.events(), from, to))
                            .map(Theme::code)
                            .toList());
        });
        return asked;
    }

    private List<Theme> themes(Round round) {
        return round.themes().stream().map(instrument(round)::theme).toList();
    }

    private Instrument instrument(Round round) {
        return instruments.byPack(round.packId());
    }

    /** The frame of these cases as the draw and its file need it. */
    Frame frame(Round round, Map<String, CaseRow> cases) {
        Map<String, LastAudit> lastAudits = lastAudits(round);
        Map<String, Integer> flags = findings.openFlagCounts(cases.keySet());
        List<FrameRow> rows = cases.values().stream()
                .map(row -> row(row, lastAudits.get(row.caseId()), flags.getOrDefault(row.caseId(), 0)))
                .toList();
        return Frame.of(rows);
    }

    private FrameRow row(CaseRow row, @Nullable LastAudit last, int flags) {
        return new FrameRow(
                row.caseId(),
                row.team(),
                row.caseType(),
                row.workerId(),
                last == null ? null : LocalDate.ofInstant(last.at(), clock.getZone()),
                last == null ? null : last.grade().name(),
                flags,
                row.openFrom(),
                row.familyId(),
                false);
    }

    private Map<String, LastAudit> lastAudits(Round round) {
        Map<String, LastAudit> last = new HashMap<>();
        audits.signedOff().stream()
                .filter(audit -> audit.countsFor(round))
                .forEach(audit -> last.put(audit.caseId(), audit));
        return last;
    }
}
