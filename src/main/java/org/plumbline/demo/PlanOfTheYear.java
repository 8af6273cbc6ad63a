package org.plumbline.demo;

import static org.plumbline.audit.plan.PlanReason.*;
import static org.plumbline.audit.round.RoundKind.*;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Role;
import org.plumbline.audit.plan.AuditPlan;
import org.plumbline.audit.plan.PlanProposal;
import org.plumbline.audit.plan.PlanReason;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.OwnWords;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The county's plan of audits: each coming month's round, and what is looked at beside it. */
@Component
@Profile("demo")
class PlanOfTheYear {

    /** So many months the head of service has approved already. */
    static final int APPROVED = 3;

    private static final int MONTHS = 12;
    private static final List<String> CORE = List.of("MO", "RA", "CV", "DI");
    private static final String EVERY_MONTH =
            "Each month a sample of every team is audited on the core themes, as the quality framework says.";

    private static final List<Wish> BESIDE = List.of(
            new Wish(
                    1,
                    THEMATIC,
                    List.of("SD"),
                    null,
                    RISK,
                    "Strategy discussions without the police are among the flags that come back most often.",
                    ""),
            new Wish(
                    3,
                    THEMATIC,
                    List.of("AT"),
                    null,
                    REQUEST,
                    "The subcommittee asked why assessments begin late although the caseloads have come down.",
                    ""),
            new Wish(
                    4,
                    THEMATIC,
                    List.of("SD"),
                    "SG3",
                    REQUEST,
                    "The service manager asked for a closer look at one team.",
                    "The round before it looks at every team and has too few cases of this one."),
            new Wish(
                    5,
                    THEMATIC,
                    List.of("NC"),
                    null,
                    RE_AUDIT,
                    "To see whether decisions on contacts are signed off now, as agreed after the last round.",
                    ""),
            new Wish(
                    6,
                    CENSUS,
                    List.of("S20"),
                    null,
                    DUTY,
                    "Every child under section 20 is looked at twice a year, as agreed with the court user group.",
                    ""),
            new Wish(
                    9,
                    THEMATIC,
                    List.of("AT"),
                    null,
                    RE_AUDIT,
                    "To see whether assessments begin in time, half a year after the first look.",
                    ""));

    private final AuditPlan plan;
    private final DemoActors actors;
    private final TransactionTemplate together;

    PlanOfTheYear(AuditPlan plan, DemoActors actors, TransactionTemplate together) {
        this.plan = plan;
        this.actors = actors;
        this.together = together;
    }

    /** A round to be held some months from now. */
    private record Wish(
            int ahead,
            RoundKind kind,
            List<String> themes,
            @Nullable String team,
            PlanReason reason,
            String note,
            String despite) {

        PlanProposal from(YearMonth present) {
            return new PlanProposal(
                    present.plusMonths(ahead), kind, themes, team, reason, OwnWords.of(note), OwnWords.of(despite));
        }
    }

    /** Proposes the rounds of the months after the present one and has the nearest approved; says how many there are. */
    int write(YearMonth present) {
        List<Wish> wishes = Stream.concat(
                        IntStream.rangeClosed(1, MONTHS)
                                .mapToObj(ahead -> new Wish(ahead, MONTHLY, CORE, null, DUTY, EVERY_MONTH, "")),
                        BESIDE.stream())
                .toList();
        together.executeWithoutResult(one -> wishes.forEach(wish -> {
            UUID proposed = actors.as(Role.QA_LEAD, () -> AuditorAtWork.done(plan.propose(wish.from(present))));
            if (wish.ahead() <= APPROVED) {
                actors.as(Role.SERVICE_HEAD, () -> AuditorAtWork.done(plan.approve(proposed)));
            }
        }));
        return wishes.size();
    }
}
