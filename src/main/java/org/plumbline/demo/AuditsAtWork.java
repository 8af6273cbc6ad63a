package org.plumbline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.plumbline.access.Role;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.alert.AlertView;
import org.plumbline.audit.alert.EscalationRow;
import org.plumbline.audit.alert.Escalations;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.council.CouncilStandards;
import org.plumbline.instrument.OwnWords;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets the auditors of a round do their audits, and the head of service acknowledge what they escalate. */
@Component
@Profile("demo")
class AuditsAtWork {

    private static final int NINE = 9;
    private static final int AT_ONCE = 2;
    private static final Duration STILL_WAITING = Duration.ofHours(12);
    private static final Duration JUST_FOUND = Duration.ofMinutes(40);
    private static final Duration FOUND_OUT = Duration.ofMinutes(30);
    private static final String ABOUT_THE_CASE =
            "Went through the case with the team manager the same day. The child was seen, and each step has a date.";
    private static final List<String> WHAT_WAS_DONE = List.of(
            "Spoke to the team manager at once. The child was seen the same day and a strategy discussion was held.",
            "The duty worker visited with the police. The adult has left the home, and the safety plan is in writing.",
            "Strategy discussion the same afternoon; the child stays with the grandparent until the enquiry is done.");

    private final RoundReader book;
    private final Escalations escalations;
    private final AuditorAtWork auditor;
    private final DemoActors actors;
    private final DemoClock clock;
    private final WorkingDays days;
    private final TransactionTemplate transaction;
    private final Instant now;

    AuditsAtWork(
            RoundReader book,
            Escalations escalations,
            AuditorAtWork auditor,
            DemoActors actors,
            DemoClock clock,
            CouncilStandards standards,
            TransactionTemplate transaction) {
        this.book = book;
        this.escalations = escalations;
        this.auditor = auditor;
        this.actors = actors;
        this.clock = clock;
        this.days = standards.workingDays();
        this.transaction = transaction;
        this.now = clock.instant();
    }

    List<RoundAuditRow> audits(UUID round) {
        return actors.as(Role.QA_LEAD, () -> book.audits(round));
    }

    /**
     * Does something for each audit, a few at the same time, as auditors do; each has dice of its own, so that what falls
     * does not depend on who is first.
     */
    void each(List<RoundAuditRow> audits, Dice dice, BiConsumer<RoundAuditRow, Dice> work) {
        try (ExecutorService auditors = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofPlatform().name("auditor-", 0).daemon().factory())) {
            List<CompletableFuture<Void>> all = IntStream.range(0, audits.size())
                    .mapToObj(
                            i -> CompletableFuture.runAsync(() -> work.accept(audits.get(i), dice.split(i)), auditors))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
    }

    /** Does an audit as far as it goes, some time after the instant; nothing when nobody has it. */
    void perform(RoundAuditRow audit, Instant from, int number, Extent extent, Dice dice) {
        UUID person = audit.auditorId();
        if (person == null) {
            return;
        }
        clock.travelTo(from.plusSeconds(60L * dice.between(0, 300)));
        transaction.executeWithoutResult(status -> actors.as(person, () -> {
            auditor.audit(audit.id(), actors.habit(person), number, extent, dice);
            return person;
        }));
    }

    /** The auditor of a draft finds a risk, shortly before now; nobody has acknowledged it yet. */
    void findRisk(RoundAuditRow audit) {
        clock.travelTo(now.minus(JUST_FOUND));
        alone(audit, auditor::findRisk);
    }

    /** The auditor of a draft finds a risk, and half an hour later that there is none. */
    void findRiskInError(RoundAuditRow audit) {
        alone(audit, auditor::findRisk);
        clock.travelTo(clock.instant().plus(FOUND_OUT));
        alone(audit, auditor::withdrawRisk);
    }

    private void alone(RoundAuditRow audit, Consumer<UUID> step) {
        UUID person = audit.auditorId();
        if (person != null) {
            transaction.executeWithoutResult(status -> actors.as(person, () -> {
                step.accept(audit.id());
                return person;
            }));
        }
    }

    /** Whatever was escalated is acknowledged within the day; only the last hours' is still waiting. */
    void acknowledge(Dice dice) {
        for (EscalationRow row : actors.as(Role.SERVICE_HEAD, escalations::open)) {
            AlertView alert = row.alert();
            Instant at = alert.since().plus(Duration.ofMinutes(dice.between(20, 900)));
            if (at.isBefore(now.minus(STILL_WAITING))) {
                clock.travelTo(at);
                String done = alert.state() == AlertState.WITHDRAWN ? "" : done(row);
                actors.as(
                        Role.SERVICE_HEAD,
                        () -> AuditorAtWork.done(escalations.acknowledge(alert.id(), OwnWords.of(done))));
            }
        }
    }

    /** What was done, by the audit, so that the dice fall as before; where the grade alone asks for it, about the case. */
    private static String done(EscalationRow row) {
        return row.alert().note().isEmpty()
                ? ABOUT_THE_CASE
                : WHAT_WAS_DONE.get(Math.floorMod(row.reference().hashCode(), WHAT_WAS_DONE.size()));
    }

    /** Nine o'clock so many working days ago, but not before the instant. */
    Instant workingDaysAgo(int number, Instant earliest) {
        Instant day = workingDaysAgo(number);
        return day.isBefore(earliest) ? earliest : day;
    }

    /** Nine o'clock so many working days before today, which counts as the last working day. */
    private Instant workingDaysAgo(int number) {
        LocalDate today = ZonedDateTime.ofInstant(now, clock.getZone()).toLocalDate();
        LocalDate day = today;
        while (days.between(day, today) < number || !days.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day.atTime(NINE, 0).atZone(clock.getZone()).toInstant();
    }
}
