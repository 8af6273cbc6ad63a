package org.plumbline.audit.round;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.plumbline.access.Role;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.rulebook.Parameters;
import org.plumbline.sampling.DrawPlan;
import org.plumbline.sampling.SecondRatingPlan;
import org.plumbline.sampling.Seed;

/** The limits of the audit process that a pack sets. */
public record AuditProcess(Parameters pack, WorkingDays calendar) {

    private static final String SAMPLING = "audit.sampling.";

    /** Who audits. */
    public static final Set<Role> AUDITORS = Set.of(Role.PRACTICE_SUPERVISOR, Role.INDEPENDENT_AUDITOR);

    public DrawPlan plan(Round round, int size) {
        LocalDate frameDate = round.frameDate();
        LocalDate notAuditedAfter = round.notAuditedAfter();
        LocalDate openedBy = round.openedOnOrBefore();
        return new DrawPlan(
                round.seed(),
                frameDate,
                size,
                notAuditedAfter == null
                        ? frameDate.minusMonths(pack.whole(SAMPLING + "not-audited-within"))
                        : notAuditedAfter,
                openedBy == null ? openedBy(round) : openedBy,
                new DrawPlan.WorkerCaps(
                        pack.whole(SAMPLING + "worker-cap"),
                        pack.whole(SAMPLING + "worker-cap-small"),
                        pack.whole(SAMPLING + "small-sample")),
                pack.whole(SAMPLING + "team-slack"),
                pack.number(SAMPLING + "exclusion-report-share"));
    }

    /** Which cases of the round's sample are rated twice. */
    public SecondRatingPlan secondRatings(Round round) {
        return SecondRatingPlan.ofSettings(
                Seed.ofSecondRatings(round.seed()).orElseThrow(),
                pack.number(SAMPLING + "double-rating-share"),
                pack.whole(SAMPLING + "double-rating-minimum"));
    }

    /**
     * The latest start of a case that has been open long enough; the frame date itself where a theme asks for new ones.
     * A round on one theme and a census take cases for what happened in them, however long they have been open.
     */
    private LocalDate openedBy(Round round) {
        if (round.kind() != RoundKind.MONTHLY) {
            return LocalDate.ofInstant(round.openedAt(), ZoneOffset.UTC);
        }
        if (codes("new-case-themes").stream().anyMatch(round.themes()::contains)) {
            return round.frameDate();
        }
        return calendar.latestBefore(round.frameDate(), pack.whole(SAMPLING + "open-at-least"));
    }

    /** Whether contacts belong into the frame of these themes. */
    public boolean withContacts(List<String> themes) {
        return codes("contact-themes").stream().anyMatch(themes::contains);
    }

    /** Whether these themes are about contacts alone. */
    public boolean contactsOnly(List<String> themes) {
        return codes("contact-themes").containsAll(themes);
    }

    private List<String> codes(String name) {
        return Arrays.asList(pack.text(SAMPLING + name).split(" "));
    }

    public LocalDate allocateBy(YearMonth month) {
        return calendar.add(month.atDay(1).minusDays(1), pack.whole("audit.A01"));
    }

    public LocalDate due(LocalDate assigned) {
        return calendar.add(assigned, pack.whole("audit.A02"));
    }

    /** With fewer final audits in a round the subcommittee reads no grade of it: each would be one child's. */
    public int fewestForTheSubcommittee() {
        return pack.whole("audit.suppression.subcommittee-denominator");
    }

    /** By when the audits of a round are signed off when they are given out on the day. */
    public LocalDate due(Round round, LocalDate assigned) {
        LocalDate report = round.reportOn();
        return report == null ? due(assigned) : censusDue(report);
    }

    /** By when the audits of a census are signed off, so that its report can be written. */
    public LocalDate censusDue(LocalDate report) {
        int lead = pack.whole("audit.census.report-lead");
        LocalDate day = report;
        while (calendar.between(day, report) < lead || !calendar.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Working days whose sign-offs show the pace of a census. */
    public int paceDays() {
        return pack.whole("audit.census.pace-days");
    }

    public int lookBackMost() {
        return pack.whole(SAMPLING + "look-back-most");
    }

    /** The last day of late evidence for what was signed off on the day. */
    public LocalDate evidenceUntil(LocalDate submitted, boolean safetyCritical) {
        return calendar.add(submitted, pack.whole(safetyCritical ? "audit.A05-safety" : "audit.A05"));
    }

    /** After how long an alert that nobody has acknowledged is shown again. */
    public Duration remindAfter() {
        return Duration.ofHours(pack.whole("audit.A03-reminder"));
    }

    public Duration acknowledgeWithin() {
        return Duration.ofHours(pack.whole("audit.A03"));
    }

    /** The same in words, such as "24 hours". */
    public String acknowledgeWithinWords() {
        return pack.words("audit.A03");
    }

    public LocalDate periodFrom(LocalDate frameDate, LocalDate openFrom) {
        LocalDate from = frameDate.minusMonths(pack.whole("audit.period"));
        return openFrom.isAfter(from) ? openFrom : from;
    }

    public int capacity() {
        return pack.whole(SAMPLING + "auditor-capacity");
    }

    public int closedWithinDays() {
        return pack.whole(SAMPLING + "closed-within");
    }

    /** From which day on somebody named on a case counts as one who worked on it, and may not audit it. */
    public LocalDate workersFrom(LocalDate frameDate) {
        return frameDate.minusMonths(pack.whole(SAMPLING + "worked-within"));
    }

    /** How far that reaches back, such as "24 months". */
    public String workedWithinWords() {
        return pack.words(SAMPLING + "worked-within");
    }

    public int monthlyMinimum() {
        return pack.whole(SAMPLING + "monthly-minimum");
    }

    public BigDecimal margin() {
        return pack.number(SAMPLING + "margin");
    }

    /** Standard normal deviate of the confidence that the margin is meant for. */
    public double z() {
        return pack.number(SAMPLING + "z").doubleValue();
    }

    public MitigationRules mitigation() {
        return new MitigationRules(pack.whole("audit.mitigation-text"));
    }

    /** Least number of characters for saying why an answer is right that the dates contradict. */
    public int confirmationText() {
        return pack.whole("audit.contradiction-text");
    }
}
