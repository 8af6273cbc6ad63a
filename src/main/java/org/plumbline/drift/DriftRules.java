package org.plumbline.drift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.calendar.WorkingDays;
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
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.Concluded;
import org.plumbline.rulebook.RuleBase;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RuleSession;
import org.plumbline.timeline.DataCover;
import org.plumbline.timeline.DoubledRecord;
import org.plumbline.timeline.Timeline;

/**
 * Says of one case on one date which timescales run, which patterns of drift and delay hold, and which are not evaluable.
 * Pure and thread safe; the rules are compiled once per pack.
 */
public final class DriftRules {

    private final RulePack pack;
    private final Standards standards;
    private final CaseReading reading;
    private final AfterDeath afterDeath;
    private final Definitions definitions;
    private final Map<String, Pattern> patterns = new TreeMap<>();
    private final Set<EventType> oversight;
    private final Limits limits;
    private final int closedWithin;
    private final Timescales timescales;
    private final TimescaleCover timescaleCover;
    /** By the first day as of which they hold. */
    private final NavigableMap<LocalDate, CaseFacts> facts = new TreeMap<>();

    private final Map<CaseData, Evaluable> evaluable = new ConcurrentHashMap<>();
    private final Map<String, LookBack> lookBacks;

    /** Limits and timescales of the pack, refused here where one is missing; its rules are asked for when a case is. */
    public DriftRules(RulePack pack, WorkingDays workingDays) {
        this(pack, Standards.ofPack(workingDays));
    }

    /** The same with the limits and the working days of a council. */
    public DriftRules(RulePack pack, Standards standards) {
        this.standards = standards;
        this.pack = pack;
        reading = CaseReading.of(pack.parameters());
        definitions = new Definitions(pack);
        definitions.patterns().forEach(each -> patterns.put(each.code(), new Pattern(each)));
        afterDeath = AfterDeath.of(definitions);
        oversight = definitions.term("management-oversight").types();
        closedWithin = pack.parameters().whole("drift.closed-within");
        limits = new Limits(pack, standards);
        timescales = new Timescales(limits, definitions);
        timescaleCover = new TimescaleCover(pack);
        lookBacks = LookBack.of(definitions, pack.parameters());
        NamedTimescales.require(pack);
        facts.put(LocalDate.MIN, new CaseFacts(definitions, pack.parameters(), limits.on(LocalDate.MIN)));
        for (LocalDate day : standards.limits().days()) {
            facts.put(
                    day, new CaseFacts(definitions, RepeatedLimits.on(day, pack, standards.limits()), limits.on(day)));
        }
    }

    /** What the council goes by in these rules. */
    public Standards standards() {
        return standards;
    }

    /** The pack whose rules these are. */
    public String packId() {
        return pack.id();
    }

    /**
     * Compiles the rules, so that no case has to wait for it. Throws where a sentence names a number that there is not,
     * where a pattern has no rule or a rule no pattern, or where the pack says something that no rule reads.
     */
    public void compile() {
        definitions.requireRules(pack.rules("drift").cards());
        Set<String> named = new TreeSet<>();
        for (RuleCard card : rules().cards()) {
            card.names().forEach(name -> named.add(Definitions.parameter(card.code(), name)));
        }
        definitions.refuseUnread(named);
    }

    /** The name of a pattern in a few words. */
    public String nameOf(String code) {
        Pattern pattern = patterns.get(code);
        return pattern == null ? code : pattern.name();
    }

    /**
     * What holds of the case on the date. A case that was closed long before says nothing.
     *
     * @param cover the event types that the data can hold
     * @throws CaseRefused when something in the case is more than the rules bear
     */
    public DriftFindings findings(CaseHistory history, LocalDate asOf, Set<EventType> cover) {
        return findings(history, asOf, TeamCover.always(cover));
    }

    /**
     * The same for data that may hold a type only from a day on.
     *
     * @param cover what the data on the cases of the team holds
     * @throws CaseRefused when something in the case is more than the rules bear
     */
    public DriftFindings findings(CaseHistory history, LocalDate asOf, TeamCover cover) {
        return orRefused(history, each -> {
            LocalDate opened = each.openFrom();
            Timeline timeline = reading.timeline(each, asOf, standards.days(), cover.sources(opened));
            return findings(
                    timeline, cover.isWhole(opened), day -> CaseCover.withEntered(cover.since(day), each, oversight));
        });
    }

    private static DriftFindings orRefused(CaseHistory history, Function<CaseHistory, DriftFindings> judge) {
        try {
            return judge.apply(history);
        } catch (BrokenRulePack e) {
            throw e;
        } catch (RuntimeException e) {
            throw CaseRefused.over(history, e, judge);
        }
    }

    /**
     * The same for data that holds every event of a type that it covers at all, never only the latest one.
     *
     * @param cover the event types that the data can hold
     * @throws CaseRefused when something in the case is more than the rules bear
     */
    public DriftFindings ofFullHistory(CaseHistory history, LocalDate asOf, Set<EventType> cover) {
        return orRefused(
                history,
                each -> findings(
                        reading.timeline(each, asOf, standards.days(), DataCover.Sources.FULL), true, day -> cover));
    }

    /**
     * The records of the case that do not count, because the child had such a thing already at that time: a second open
     * plan, placement or period of care. They are to be corrected.
     */
    public List<DoubledRecord> doubled(CaseHistory history, LocalDate asOf) {
        return reading.doubled(history, asOf);
    }

    private DriftFindings findings(
            Timeline timeline, boolean wholeSinceOpening, Function<LocalDate, Set<EventType>> since) {
        CaseHistory history = timeline.history();
        LocalDate asOf = timeline.asOf();
        if (!isJudged(history, asOf)) {
            return new DriftFindings(history.caseId(), asOf, List.of(), List.of(), List.of());
        }
        List<TimescaleResult> clocks = timescales.of(timeline);
        Set<EventType> sinceOpening = since.apply(history.openFrom());
        Set<EventType> lately = wholeSinceOpening ? sinceOpening : since.apply(asOf);
        CaseCover covered = new CaseCover(
                history.openFrom(),
                wholeSinceOpening,
                evaluable(sinceOpening, timeline),
                day -> evaluable(since.apply(day), timeline));
        List<TimescaleResult> results = clocks.stream().filter(covered::covers).toList();
        Set<String> codes = new HashSet<>(covered.patterns(asOf, lookBacks));
        List<NotEvaluable> notEvaluable = covered.notEvaluable(asOf, codes);
        List<Object> found = new ArrayList<>();
        CaseFacts onTheDay = facts.floorEntry(asOf).getValue();
        onTheDay.derive(timeline, results, sinceOpening, lately, found::add);
        for (Object fact : found) {
            if (fact instanceof NotEvaluable missing && codes.remove(missing.code())) {
                notEvaluable.add(missing);
            }
        }
        List<Flag> flags = new FlagAssembly(patterns, onTheDay.numbers()).flags(conclude(found), codes);
        return new DriftFindings(history.caseId(), asOf, afterDeath.advise(timeline, flags), results, notEvaluable);
    }

    private Evaluable evaluable(Set<EventType> cover, Timeline timeline) {
        return evaluable.computeIfAbsent(
                CaseData.of(cover, timeline),
                data -> Evaluable.of(data, timescaleCover, patterns.values(), codesWithRules()));
    }

    private boolean isJudged(CaseHistory history, LocalDate asOf) {
        LocalDate closed = history.closedOn();
        boolean lately = closed == null || closed.isAfter(asOf.minusDays(closedWithin + 1L));
        return history.caseType() == CaseType.CONTACT
                || lately && !history.openFrom().isAfter(asOf);
    }

    private RuleBase rules() {
        return pack.rules("drift", card -> NumbersInForce.names(card.code(), definitions, limits));
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
