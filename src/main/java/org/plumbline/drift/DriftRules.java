package org.plumbline.drift;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.council.Standards;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.finding.DriftFindings;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.timeline.DoubledRecord;

/**
 * Says of one case on one date which timescales run, which patterns of drift and delay hold, and which are not evaluable.
 * Pure and thread safe; the rules are compiled once per pack.
 */
public final class DriftRules {

    private final RulePack pack;
    private final Standards standards;
    private final Definitions definitions;
    private final CaseReading reading;
    private final CaseJudge judge;

    /** Limits and timescales of the pack, refused here where one is missing; its rules are asked for when a case is. */
    public DriftRules(RulePack pack, WorkingDays workingDays) {
        this(pack, Standards.ofPack(workingDays));
    }

    /** The same with the limits and the working days of a council. */
    public DriftRules(RulePack pack, Standards standards) {
        this.pack = pack;
        this.standards = standards;
        definitions = new Definitions(pack);
        reading = CaseReading.of(pack.parameters());
        judge = new CaseJudge(pack, standards, definitions, reading);
        NamedTimescales.require(pack);
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
        for (RuleCard card : judge.rules().cards()) {
            card.names().forEach(name -> named.add(Definitions.parameter(card.code(), name)));
        }
        definitions.refuseUnread(named);
    }

    /** The name of a pattern in a few words. */
    public String nameOf(String code) {
        return judge.nameOf(code);
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
        return orRefused(history, each -> judge.findings(each, asOf, cover));
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
        return orRefused(history, each -> judge.ofFullHistory(each, asOf, cover));
    }

    /**
     * The records of the case that do not count, because the child had such a thing already at that time: a second open
     * plan, placement or period of care. They are to be corrected.
     */
    public List<DoubledRecord> doubled(CaseHistory history, LocalDate asOf) {
        return reading.doubled(history, asOf);
    }
}
