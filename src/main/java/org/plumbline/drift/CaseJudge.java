package org.plumbline.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.council.Standards;
import org.plumbline.drift.clock.Limits;
import org.plumbline.drift.clock.Timescales;
import org.plumbline.drift.ground.Conclusion;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.finding.DriftFindings;
import org.plumbline.finding.Flag;
import org.plumbline.finding.NotEvaluable;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.rulebook.Concluded;
import org.plumbline.rulebook.RuleBase;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RuleSession;
import org.plumbline.timeline.DataCover;
import org.plumbline.timeline.Timeline;

/**
 * Judges a case as of a day by the data that reaches to it, and whatever needs data that ends before as of the last day of
 * that: nothing is late only because it was not loaded. Thread safe.
 */
final class CaseJudge {

    private final RulePack pack;
    private final Standards standards;
    private final Definitions definitions;
    private final CaseReading reading;
    private final Map<String, Pattern> patterns = new TreeMap<>();
    private final AfterDeath afterDeath;
    private final Set<EventType> oversight;
    private final Limits limits;
    private final int closedWithin;
    private final int fresh;
    private final Timescales timescales;
    private final TimescaleCover timescaleCover;
    /** By the first day as of which they hold. */
    private final NavigableMap<LocalDate, CaseFacts> facts = new TreeMap<>();

    private final Map<CaseData, Evaluable> evaluable = new ConcurrentHashMap<>();
    private final Map<String, LookBack> lookBacks;

    /**
     * What the data holds of a case on the day that is judged.
     *
     * @param wholeSinceOpening whether it holds from the opening on what it ever holds
     * @param since the types of which it holds all from a day on
     * @param ended those that files hold from a day on, but not up to the day that is judged
     */
    private record Data(
            boolean wholeSinceOpening,
            Function<LocalDate, Set<EventType>> since,
            Function<LocalDate, Set<EventType>> ended) {}

    CaseJudge(RulePack pack, Standards standards, Definitions definitions, CaseReading reading) {
        this.pack = pack;
        this.standards = standards;
        this.definitions = definitions;
        this.reading = reading;
        definitions.patterns().forEach(each -> patterns.put(each.code(), new Pattern(each)));
        afterDeath = AfterDeath.of(definitions);
        oversight = definitions.term("management-oversight").types();
        closedWithin = pack.parameters().whole("drift.closed-within");
        fresh = pack.parameters().whole("drift.sweep.data-age");
        limits = new Limits(pack, standards);
        timescales = new Timescales(limits, definitions);
        timescaleCover = new TimescaleCover(pack);
        lookBacks = LookBack.of(definitions, pack.parameters());
        facts.put(LocalDate.MIN, new CaseFacts(definitions, pack.parameters(), limits.on(LocalDate.MIN)));
        for (LocalDate day : standards.limits().days()) {
            facts.put(
                    day, new CaseFacts(definitions, RepeatedLimits.on(day, pack, standards.limits()), limits.on(day)));
        }
    }

    RuleBase rules() {
        return pack.rules("drift", card -> NumbersInForce.names(card.code(), definitions, limits));
    }

    /** The name of a pattern in a few words. */
    String nameOf(String code) {
        Pattern pattern = patterns.get(code);
        return pattern == null ? code : pattern.name();
    }

    /** What holds of the case on the day by what the data on the cases of the team holds. */
    DriftFindings findings(CaseHistory history, LocalDate asOf, TeamCover cover) {
        if (!isJudged(history, asOf)) {
            return DriftFindings.none(history.caseId(), asOf);
        }
        Timeline today = timeline(history, asOf, cover);
        Judged asIfWhole = judged(today, cover, cover, Judged.NOTHING);
        List<LocalDate> days = cover.daysToJudge(asOf, fresh);
        if (days.size() == 1) {
            return assembled(today, asIfWhole);
        }
        Judged judged = Judged.NOTHING;
        for (LocalDate day : days.reversed()) {
            if (isJudged(history, day)) {
                TeamCover reaching = cover.reaching(day.equals(asOf) ? asOf.minusDays(fresh) : day);
                judged = judged(timeline(history, day, reaching), reaching, cover, judged.stillTrue(asIfWhole));
            }
        }
        return assembled(today, judged);
    }

    /** The same for data that holds every event of a type that it covers at all, never only the latest one. */
    DriftFindings ofFullHistory(CaseHistory history, LocalDate asOf, Set<EventType> cover) {
        if (!isJudged(history, asOf)) {
            return DriftFindings.none(history.caseId(), asOf);
        }
        Timeline timeline = reading.timeline(history, asOf, standards.days(), DataCover.Sources.FULL);
        return assembled(timeline, judged(timeline, new Data(true, day -> cover, day -> Set.of()), Judged.NOTHING));
    }

    private Timeline timeline(CaseHistory history, LocalDate day, TeamCover cover) {
        return reading.timeline(history, day, standards.days(), cover.sources(history.openFrom()));
    }

    private Judged judged(Timeline timeline, TeamCover reaching, TeamCover held, Judged before) {
        CaseHistory history = timeline.history();
        Data data = new Data(
                reaching.isWhole(history.openFrom()),
                from -> CaseCover.withEntered(reaching.since(from), history, oversight, held),
                from -> held.endedBeside(reaching, from));
        return judged(timeline, data, before);
    }

    private boolean isJudged(CaseHistory history, LocalDate asOf) {
        LocalDate closed = history.closedOn();
        boolean lately = closed == null || closed.isAfter(asOf.minusDays(closedWithin + 1L));
        return history.caseType() == CaseType.CONTACT
                || lately && !history.openFrom().isAfter(asOf);
    }

    private Judged judged(Timeline timeline, Data data, Judged before) {
        LocalDate asOf = timeline.asOf();
        LocalDate opened = timeline.history().openFrom();
        Set<EventType> sinceOpening = data.since().apply(opened);
        Set<EventType> lately =
                data.wholeSinceOpening() ? sinceOpening : data.since().apply(asOf);
        CaseCover covered = new CaseCover(
                opened,
                data.wholeSinceOpening(),
                evaluable(data, opened, timeline),
                day -> evaluable(data, day, timeline));
        Set<String> codes = new HashSet<>(covered.patterns(asOf, lookBacks));
        Set<String> answered = covered.answered(asOf, codes);
        List<NotEvaluable> notEvaluable = covered.notEvaluable(asOf, codes);
        List<TimescaleResult> clocks = new ArrayList<>(before.clocksBeside(answered, covered.latestSince(asOf)));
        timescales.of(timeline).stream().filter(covered::covers).forEach(clocks::add);
        List<Object> found = new ArrayList<>();
        facts.floorEntry(asOf).getValue().derive(timeline, clocks, sinceOpening, lately, found::add);
        for (Object fact : found) {
            if (fact instanceof NotEvaluable missing && codes.remove(missing.code())) {
                notEvaluable.add(missing);
            }
        }
        List<Concluded<Conclusion>> concluded = conclude(found).stream()
                .filter(each -> codes.contains(each.rule().code()))
                .toList();
        Judged judged = new Judged(asOf, clocks, concluded, answered, Map.of(), notEvaluable);
        return before == Judged.NOTHING ? judged : before.followedBy(judged);
    }

    private DriftFindings assembled(Timeline timeline, Judged judged) {
        LocalDate asOf = timeline.asOf();
        List<Flag> flags = new FlagAssembly(
                        patterns, day -> facts.floorEntry(day).getValue().numbers(), asOf)
                .flags(judged.concluded(), judged.earlier());
        return new DriftFindings(
                timeline.history().caseId(),
                asOf,
                afterDeath.advise(timeline, flags),
                judged.clocks(),
                judged.notEvaluable(),
                judged.earlier());
    }

    private Evaluable evaluable(Data data, LocalDate from, Timeline timeline) {
        return evaluable.computeIfAbsent(
                CaseData.of(data.since().apply(from), data.ended().apply(from), timeline),
                each -> Evaluable.of(each, timescaleCover, patterns.values(), codesWithRules()));
    }

    private Set<String> codesWithRules() {
        return rules().cards().stream().map(RuleCard::code).collect(Collectors.toSet());
    }

    private List<Concluded<Conclusion>> conclude(List<Object> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        try (RuleSession session = rules().open()) {
            found.forEach(session::insert);
            session.fire();
            return session.conclusions(Conclusion.class);
        }
    }
}
