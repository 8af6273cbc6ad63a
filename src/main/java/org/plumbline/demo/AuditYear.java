package org.plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.grade.OverrideInput;
import org.plumbline.audit.grade.Overrides;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.council.CouncilStandards;
import org.plumbline.finding.Severity;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.OwnWords;
import org.plumbline.watch.flag.CaseDrift;
import org.plumbline.watch.flag.FlagFilter;
import org.plumbline.watch.flag.FlaggedCase;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Holds the county's rounds of audits, month after month: the past ones to their end, last month's to its middle,
 * and this month's open. */
@Component
@Profile("demo")
class AuditYear {

    private static final List<String> THEMES = List.of("MO", "RA", "CV", "DI");
    private static final int NINE = 9;
    private static final int CLOSING_DAY = 19;
    private static final FlagFilter CRITICAL = new FlagFilter(null, null, Severity.CRITICAL);
    private static final int GIVEN_OUT = 7;
    private static final int TARGETED_CASES = 3;

    /** How far the audits of one auditor have come: of those who begin all, and of those who end one before the next. */
    private static final List<@Nullable Extent> EAGER_TO_BEGIN =
            Arrays.asList(Extent.HALF_DONE, Extent.READY, Extent.SIGNED_OFF, null, Extent.SIGNED_OFF, Extent.BEGUN);

    private static final List<@Nullable Extent> EAGER_TO_END =
            Arrays.asList(Extent.SIGNED_OFF, Extent.SIGNED_OFF, null, Extent.HALF_DONE, Extent.SIGNED_OFF);

    private static final int FLAGGED_LOOKED_AT = 40;
    private static final String TARGETED = "A critical flag is open: the case is audited whatever the draw gives.";

    private final Rounds rounds;
    private final Allocations allocations;
    private final Overrides overrides;
    private final CaseDrift drift;
    private final AuditsAtWork work;
    private final DemoActors actors;
    private final DemoClock clock;
    private final WorkingDays days;

    AuditYear(
            Rounds rounds,
            Allocations allocations,
            Overrides overrides,
            CaseDrift drift,
            AuditsAtWork work,
            DemoActors actors,
            DemoClock clock,
            CouncilStandards standards) {
        this.rounds = rounds;
        this.allocations = allocations;
        this.overrides = overrides;
        this.drift = drift;
        this.work = work;
        this.actors = actors;
        this.clock = clock;
        this.days = standards.workingDays();
    }

    /** A round of the past: nearly all audits come back, some grades are overridden, the round is closed. */
    int past(YearMonth month, int number, Dice dice) {
        UUID round = drawn(month, at(month, 1));
        List<RoundAuditRow> audits = work.audits(round);
        work.each(audits, dice, (audit, own) -> {
            if (own.percent(95)) {
                work.perform(audit, at(month, own.between(3, 10)), number, Extent.SIGNED_OFF, own);
            }
        });
        work.acknowledge(dice);
        clock.travelTo(at(month, CLOSING_DAY - 3));
        work.audits(round).stream()
                .filter(audit -> audit.status().signedOff() && dice.percent(7))
                .forEach(audit -> override(audit.id(), dice));
        clock.travelTo(at(month, CLOSING_DAY));
        actors.as(
                Role.QA_LEAD,
                () -> AuditorAtWork.done(
                        rounds.close(round, OwnWords.of("Audits were not done by the end of the month."))));
        return audits.size();
    }

    /**
     * Last month's round on a busy day: audits of every stage, from those that nobody has begun to those with a grade. In
     * one of them the auditor has just alerted the head of service, in another withdrawn an alert. The round was given out
     * seven working days ago at the earliest, so that on any day of the month the audits fall due soon.
     */
    int underWay(YearMonth month, int number, Dice dice) {
        Instant given = work.workingDaysAgo(GIVEN_OUT, at(month, 1));
        UUID round = drawn(month, given);
        List<RoundAuditRow> audits = work.audits(round);
        Map<RoundAuditRow, Extent> begun = extents(audits);
        work.each(
                List.copyOf(begun.keySet()),
                dice,
                (audit, own) -> work.perform(
                        audit,
                        work.workingDaysAgo(own.between(0, GIVEN_OUT - 1), given),
                        number,
                        Objects.requireNonNull(begun.get(audit)),
                        own));
        List<RoundAuditRow> halfDone = audits.stream()
                .filter(audit -> begun.get(audit) == Extent.HALF_DONE && !actors.isOfTheTutorial(audit.auditorId()))
                .toList();
        work.findRiskInError(halfDone.getFirst());
        work.findRisk(halfDone.getLast());
        work.acknowledge(dice);
        return audits.size();
    }

    /** How far each audit that is begun has come, by who has it and how many they have before it. */
    private Map<RoundAuditRow, Extent> extents(List<RoundAuditRow> audits) {
        Map<UUID, Integer> ofAuditor = new HashMap<>();
        Map<RoundAuditRow, Extent> extents = new LinkedHashMap<>();
        for (RoundAuditRow audit : audits) {
            UUID auditor = audit.auditorId();
            if (auditor != null) {
                List<@Nullable Extent> order = actors.place(auditor) % 2 == 0 ? EAGER_TO_BEGIN : EAGER_TO_END;
                Extent extent = order.get((ofAuditor.merge(auditor, 1, Integer::sum) - 1) % order.size());
                if (extent != null) {
                    extents.put(audit, extent);
                }
            }
        }
        return extents;
    }

    /** This month's round, open, with its sample still to be drawn. */
    void open(YearMonth month) {
        clock.travelTo(at(month, 1));
        actors.as(Role.QA_LEAD, () -> AuditorAtWork.done(rounds.open(OpenRound.of(month, THEMES))));
    }

    /** A random sample, and beside it the children whose flags ask for an audit. */
    private UUID drawn(YearMonth month, Instant on) {
        clock.travelTo(on);
        return actors.as(Role.QA_LEAD, () -> {
            UUID round = AuditorAtWork.done(rounds.open(OpenRound.of(month, THEMES)));
            AuditorAtWork.done(rounds.draw(round, rounds.advice(round).advised()));
            target(round);
            AuditorAtWork.done(allocations.allocate(round));
            return round;
        });
    }

    private void target(UUID round) {
        int added = 0;
        for (FlaggedCase flagged : drift.page(CRITICAL, 0, FLAGGED_LOOKED_AT)) {
            if (added < TARGETED_CASES
                    && allocations.target(round, flagged.caseId(), OwnWords.of(TARGETED)) instanceof Reply.Done) {
                added++;
            }
        }
    }

    /** One grade up or down, where the rules allow it. */
    private void override(UUID audit, Dice dice) {
        Grade wanted = dice.percent(50) ? Grade.GOOD : Grade.REQUIRES_IMPROVEMENT;
        Reply reply = actors.as(Role.QA_LEAD, () -> overrides.override(audit, overridden(wanted)));
        if (reply instanceof Reply.Refused) {
            actors.as(
                    Role.QA_LEAD,
                    () -> overrides.override(
                            audit, overridden(wanted == Grade.GOOD ? Grade.REQUIRES_IMPROVEMENT : Grade.GOOD)));
        }
    }

    private static OverrideInput overridden(Grade wanted) {
        boolean up = wanted == Grade.GOOD;
        return new OverrideInput(
                "OVERALL",
                wanted,
                up ? "SERIOUSNESS_OVERSTATED" : "SERIOUSNESS_UNDERSTATED",
                OwnWords.of(
                        up
                                ? "The weak answers concern one month with an absent worker; the child was seen and kept safe throughout."
                                : "The answers taken one by one look better than the whole: nobody held the plan together for this child."));
    }

    /** Nine o'clock on the n-th working day of the month. */
    private Instant at(YearMonth month, int workingDay) {
        LocalDate day = days.add(month.atDay(1).minusDays(1), workingDay);
        return day.atTime(NINE, 0).atZone(clock.getZone()).toInstant();
    }
}
