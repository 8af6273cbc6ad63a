package org.plumbline.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.plumbline.access.Role;
import org.plumbline.audit.draw.Allocations;
import org.plumbline.audit.draw.Rounds;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.round.OpenRound;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The rounds that run beside the month's: contacts that ended with no further action, and a census of section 20. */
@Component
@Profile("demo")
class SideRounds {

    private static final int NINE = 9;
    private static final int CONTACTS = 12;
    private static final int CONTACTS_GIVEN_OUT = 6;
    private static final int CENSUS_GIVEN_OUT = 12;
    private static final int REPORT_AFTER_DAYS = 40;

    private final Rounds rounds;
    private final Allocations allocations;
    private final AuditsAtWork work;
    private final DemoActors actors;
    private final DemoClock clock;

    SideRounds(Rounds rounds, Allocations allocations, AuditsAtWork work, DemoActors actors, DemoClock clock) {
        this.rounds = rounds;
        this.allocations = allocations;
        this.work = work;
        this.actors = actors;
        this.clock = clock;
    }

    /** Last month's contacts on a day when half of them are audited. */
    int contacts(YearMonth month, int number, Dice dice) {
        Instant given = work.workingDaysAgo(CONTACTS_GIVEN_OUT, after(month));
        UUID round = held(OpenRound.thematic(month, "NC", 1), CONTACTS, given);
        List<RoundAuditRow> audits = work.audits(round);
        work.each(audits.subList(0, audits.size() / 2), dice, (audit, own) -> {
            Instant day = work.workingDaysAgo(own.between(0, CONTACTS_GIVEN_OUT - 1), given);
            work.perform(audit, day, number, Extent.SIGNED_OFF, own);
        });
        work.acknowledge(dice);
        return audits.size();
    }

    /** Every child under section 20 at the end of last month; the auditors do a few on each day. */
    int census(YearMonth month, int number, Dice dice) {
        Instant given = work.workingDaysAgo(CENSUS_GIVEN_OUT, after(month));
        LocalDate report = LocalDate.ofInstant(given, clock.getZone()).plusDays(REPORT_AFTER_DAYS);
        UUID round = held(OpenRound.census("S20", month.atEndOfMonth(), report), 0, given);
        List<RoundAuditRow> audits = work.audits(round);
        List<RoundAuditRow> done = audits.subList(0, audits.size() * 2 / 5);
        work.each(done, dice, (audit, own) -> {
            int later = done.size() - 1 - done.indexOf(audit);
            int ago = (CENSUS_GIVEN_OUT - 1) * later / Math.max(1, done.size() - 1);
            work.perform(audit, work.workingDaysAgo(ago, given), number, Extent.SIGNED_OFF, own);
        });
        work.acknowledge(dice);
        return audits.size();
    }

    /** Nine o'clock on the morning after the month. */
    private Instant after(YearMonth month) {
        return month.plusMonths(1)
                .atDay(1)
                .atTime(NINE, 0)
                .atZone(clock.getZone())
                .toInstant();
    }

    private UUID held(OpenRound wish, int size, Instant given) {
        clock.travelTo(given);
        return actors.as(Role.QA_LEAD, () -> {
            UUID round = AuditorAtWork.done(rounds.open(wish));
            AuditorAtWork.done(
                    rounds.draw(round, Math.min(size, rounds.advice(round).frame())));
            AuditorAtWork.done(allocations.allocate(round));
            return round;
        });
    }
}
