package org.plumbline.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.desk.RiskResult;
import org.plumbline.audit.desk.SaveResult;
import org.plumbline.audit.desk.SignOffResult;
import org.plumbline.audit.desk.SignOffs;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.audit.form.DeskFlag;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.audit.form.DeskTheme;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RiskInput;
import org.plumbline.audit.round.MitigationReason;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.OwnWords;
import org.plumbline.instrument.Question;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills the form as an auditor does, question by question, and signs it off. */
@Component
@Profile("demo")
class AuditorAtWork {

    private static final Duration PER_QUESTION = Duration.ofSeconds(100);
    private static final int PERIOD_DAYS = 330;
    private static final int CHANGES_THE_ANSWER = 40;
    private static final String AT_RISK =
            "The plan in place relied on the adult not staying at the home; the last visit record says that they do.";

    private static final String KEPT =
            "The dates are right. The practice seen in the record answers this question nevertheless.";

    private final AuditDesk desk;
    private final SignOffs signOffs;
    private final DemoClock clock;
    private final EvidenceBank bank = EvidenceBank.open();

    AuditorAtWork(AuditDesk desk, SignOffs signOffs, DemoClock clock) {
        this.desk = desk;
        this.signOffs = signOffs;
        this.clock = clock;
    }

    /** Does the audit as far as it goes. */
    void audit(UUID auditId, Habit habit, int month, Extent extent, Dice dice) {
        Instant begun = clock.instant();
        DeskView view = desk.open(auditId);
        Practice practice = new Practice(dice, habit, view.caseFacts().team(), month);
        view.flags().stream()
                .filter(flag -> flag.open() && flag.severity() == Severity.HIGH && dice.percent(35))
                .forEach(flag -> mitigate(auditId, flag, dice));
        int left = view.questions() * extent.percent() / 100;
        int answered = 0;
        for (DeskTheme theme : view.themes()) {
            List<DeskQuestion> asked = theme.questions().stream().limit(left).toList();
            left -= asked.size();
            answered += asked.size();
            clock.travelTo(begun.plus(PER_QUESTION.multipliedBy(answered)));
            answer(view, theme.code(), asked, practice, dice);
        }
        switch (extent) {
            case SIGNED_OFF -> signOff(auditId, dice);
            case READY -> findNoRisk(auditId);
            case HALF_DONE, BEGUN -> {}
        }
    }

    /** A theme at a time: what the dates contradict is looked at again, and changed or kept. */
    private void answer(DeskView view, String theme, List<DeskQuestion> asked, Practice practice, Dice dice) {
        Map<String, AnswerInput> given = new LinkedHashMap<>();
        asked.forEach(each -> given.put(each.question().id(), input(view, theme, each, practice, dice)));
        List<AnswerInput> again = new ArrayList<>();
        saved(view.auditId(), given.values()).forEach((id, saved) -> {
            if (!saved.challenges().isEmpty()) {
                AnswerInput input = Objects.requireNonNull(given.get(id));
                AnswerInput other = dice.percent(CHANGES_THE_ANSWER)
                        ? AnswerInput.of(id, AnswerCode.P, sentence(view, theme, id, AnswerCode.P, dice))
                        : new AnswerInput(id, 0, input.content().confirmed(KEPT));
                again.add(other.on(saved.version()));
            }
        });
        saved(view.auditId(), again);
    }

    private AnswerInput input(DeskView view, String theme, DeskQuestion asked, Practice practice, Dice dice) {
        Question question = asked.question();
        CaseType type = view.caseFacts().caseType();
        boolean flagged = asked.flags().stream()
                .anyMatch(flag -> flag.open() && flag.severity().atLeast(Severity.HIGH));
        AnswerCode code = practice.answer(question, type, flagged);
        String reason = code == AnswerCode.A ? practice.notApplicable(question, type) : null;
        AnswerContent content = new AnswerContent(
                code,
                sentence(view, theme, question.id(), code, dice),
                "",
                reason,
                "",
                code == AnswerCode.F && dice.percent(4),
                null,
                "");
        return new AnswerInput(question.id(), 0, content);
    }

    private String sentence(DeskView view, String theme, String question, AnswerCode code, Dice dice) {
        LocalDate document = view.caseFacts().periodTo().minusDays(dice.between(4, PERIOD_DAYS));
        return bank.sentence(dice, theme, question, code, document);
    }

    /** What was stored, in the order of the answers. */
    private Map<String, SaveResult.Saved> saved(UUID auditId, Collection<AnswerInput> inputs) {
        if (inputs.isEmpty()) {
            return Map.of();
        }
        Map<String, SaveResult> results = desk.answers(auditId, List.copyOf(inputs));
        Map<String, SaveResult.Saved> all = new LinkedHashMap<>();
        for (AnswerInput input : inputs) {
            if (results.get(input.question()) instanceof SaveResult.Saved saved
                    && saved.problems().isEmpty()) {
                all.put(input.question(), saved);
            } else {
                throw new IllegalStateException("An answer of the demonstration was not saved (%s)".formatted(results));
            }
        }
        return all;
    }

    private void mitigate(UUID auditId, DeskFlag flag, Dice dice) {
        MitigationReason reason = dice.pick(List.of(
                MitigationReason.HOSPITAL,
                MitigationReason.FAMILY_ABROAD,
                MitigationReason.PARTNER_DELAY_ESCALATED,
                MitigationReason.COURT_DIRECTED));
        done(
                desk.mitigate(
                        auditId,
                        flag.id(),
                        reason,
                        OwnWords.of(
                                "The record gives this reason at the time, with the manager's agreement and a date for the next step.")));
    }

    private void signOff(UUID auditId, Dice dice) {
        boolean risk = dice.below(90) == 0;
        if (risk) {
            findRisk(auditId);
            answerForRisk(auditId);
        } else {
            findNoRisk(auditId);
        }
        int version = signOffs.check(auditId).version();
        SignOffResult result = signOffs.signOff(auditId, version);
        if (!(result instanceof SignOffResult.SignedOff)) {
            throw new IllegalStateException("An audit of the demonstration was not signed off (%s)".formatted(result));
        }
    }

    private void findNoRisk(UUID auditId) {
        stored(desk.immediateRisk(auditId, new RiskInput(false, "", "", null)));
    }

    /** Finds an immediate risk now, tells somebody and alerts the head of service. */
    void findRisk(UUID auditId) {
        stored(desk.immediateRisk(
                auditId,
                new RiskInput(
                        true,
                        "An adult who may not be alone with the child is reported to stay at the home again.",
                        "service manager on duty",
                        clock.instant())));
        done(desk.alertHead(auditId));
    }

    /** Finds that there is no risk after all. */
    void withdrawRisk(UUID auditId) {
        done(
                desk.withdrawRisk(
                        auditId,
                        OwnWords.of(
                                "The visit of this week is in the record: the adult has moved away, and the child was seen alone.")));
    }

    private static void stored(RiskResult result) {
        if (!(result instanceof RiskResult.Stored)) {
            throw new IllegalStateException("The demonstration could not answer about risk (%s)".formatted(result));
        }
    }

    /** What an immediate risk contradicts is answered otherwise. */
    private void answerForRisk(UUID auditId) {
        saved(
                auditId,
                desk.open(auditId).themes().stream()
                        .flatMap(theme -> theme.questions().stream())
                        .filter(asked -> asked.challenges().stream().anyMatch(each -> !each.fromDates()))
                        .map(asked -> AnswerInput.of(asked.question().id(), AnswerCode.N, AT_RISK)
                                .on(Objects.requireNonNull(asked.answer()).version()))
                        .toList());
    }

    static UUID done(Reply reply) {
        if (reply instanceof Reply.Done(UUID id, String message)) {
            return id;
        }
        throw new IllegalStateException("The demonstration was refused something (%s)".formatted(reply));
    }
}
