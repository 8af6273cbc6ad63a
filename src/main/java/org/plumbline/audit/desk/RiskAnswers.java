package org.plumbline.audit.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.access.CurrentActor;
import org.plumbline.audit.alert.AlertSending;
import org.plumbline.audit.alert.AlertView;
import org.plumbline.audit.alert.Alerting;
import org.plumbline.audit.desk.RiskResult.Detail;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.form.RiskView;
import org.plumbline.audit.form.TextLimits;
import org.plumbline.audit.redaction.NamesAsked;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.instrument.OwnWords;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.stereotype.Component;

/** The question about immediate risk in a draft that its caller holds: answering it, alerting, taking the alert back. */
@Component
class RiskAnswers {

    private static final String ONLY_THE_AUDITOR =
            "Only the auditor of the case alerts the head of service or withdraws the alert. Speak to the auditor.";

    private final Alerting alerting;
    private final AuditProcesses processes;
    private final NamesAsked names;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    RiskAnswers(
            Alerting alerting,
            AuditProcesses processes,
            NamesAsked names,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.names = names;
        this.alerting = alerting;
        this.processes = processes;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    RiskResult answer(Audit audit, RiskInput input) {
        Optional<AlertView> alert = alerting.inForce(audit);
        if (!input.found() && alert.isPresent()) {
            return RiskResult.refused(alerted(alert.get())
                    + (audit.isAuditor(current.require())
                            ? " Say why you withdraw it."
                            : " Only the auditor of the case withdraws it."));
        }
        Instant now = clock.instant();
        Map<Detail, String> problems = problems(input, now);
        RiskView before = audit.risk().view();
        audit.answerRisk(
                new RiskInput(
                        input.found(),
                        problems.containsKey(Detail.NOTE) ? before.note() : input.note(),
                        problems.containsKey(Detail.SPOKEN_TO) ? before.spokenTo() : input.spokenTo(),
                        problems.containsKey(Detail.SPOKEN_AT) ? null : input.spokenAt()),
                now);
        alerting.follow(audit);
        trail.record(TrailAction.IMMEDIATE_RISK_ANSWERED, audit.reference(), input.found() ? "yes" : "no");
        return new RiskResult.Stored(saved(input.found(), alert.isPresent()), problems);
    }

    private static Map<Detail, String> problems(RiskInput input, Instant now) {
        Map<Detail, String> problems = new EnumMap<>(Detail.class);
        TextLimits.problem("text that says what the risk is", input.note(), TextLimits.EXPLANATION)
                .ifPresent(problem -> problems.put(Detail.NOTE, problem));
        TextLimits.problem("role of the person you spoke to", input.spokenTo(), TextLimits.SPOKEN_TO)
                .ifPresent(problem -> problems.put(Detail.SPOKEN_TO, problem));
        if (input.spokenAt() != null && input.spokenAt().isAfter(now)) {
            problems.put(
                    Detail.SPOKEN_AT,
                    "The time at which you spoke to them is in the future. Give the time when you spoke.");
        }
        return problems;
    }

    private static String saved(boolean found, boolean alerted) {
        return !found || alerted ? "Saved." : "Saved. The head of service is not alerted yet.";
    }

    private static String alerted(AlertView alert) {
        return "The head of service was alerted on %s.".formatted(EnglishDates.dayAndTime(alert.since()));
    }

    Reply alert(Audit audit) {
        if (!audit.isAuditor(current.require())) {
            return Reply.refused(ONLY_THE_AUDITOR);
        }
        if (!audit.risk().found()) {
            return Reply.refused("Answer Yes to the question about immediate risk first.");
        }
        Optional<AlertView> alert = alerting.inForce(audit);
        if (alert.isPresent()) {
            return new Reply.Done(audit.id(), alerted(alert.get()));
        }
        List<String> missing = audit.risk().missing();
        if (!missing.isEmpty()) {
            return new Reply.Refused(missing);
        }
        alerting.found(audit, AlertSending.AUDITOR);
        return new Reply.Done(
                audit.id(),
                "The head of service is alerted and has %s to acknowledge it. Phone them as well."
                        .formatted(processes.of(audit.round()).acknowledgeWithinWords()));
    }

    boolean leave(Audit audit) {
        return audit.isDraft() && audit.isAuditor(current.require()) && alerting.found(audit, AlertSending.LEAVING);
    }

    Reply withdraw(Audit audit, OwnWords reason) {
        if (!audit.isAuditor(current.require())) {
            return Reply.refused(ONLY_THE_AUDITOR);
        }
        if (alerting.inForce(audit).isEmpty()) {
            return Reply.refused("There is no alert to withdraw.");
        }
        String why = reason.text();
        int least = processes.of(audit.round()).confirmationText();
        if (why.length() < least) {
            return Reply.refused("Say in at least %d characters why there is no immediate risk.".formatted(least));
        }
        Optional<Reply> problem = TextLimits.problem("reason", why, TextLimits.EXPLANATION)
                .map(Reply::refused)
                .or(() -> names.about(audit, "why there is no immediate risk", reason));
        if (problem.isPresent()) {
            return problem.get();
        }
        alerting.withdraw(audit, why);
        RiskView risk = audit.risk().view();
        audit.answerRisk(new RiskInput(false, risk.note(), risk.spokenTo(), risk.spokenAt()), clock.instant());
        return new Reply.Done(audit.id(), "Withdrawn. The head of service is told, with your reason.");
    }
}
