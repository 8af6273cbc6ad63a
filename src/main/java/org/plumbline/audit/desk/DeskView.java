package org.plumbline.audit.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.alert.AlertView;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.form.AuditorSummary;
import org.plumbline.audit.form.DeskFlag;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.audit.form.DeskTheme;
import org.plumbline.audit.form.EarlierText;
import org.plumbline.audit.form.RiskView;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.instrument.AnswerOption;
import org.plumbline.instrument.NotApplicableReason;

/**
 * Everything that the audit desk shows of one audit.
 *
 * @param reference such as {@code A-2025-07-014}
 * @param because why the case is audited, in a sentence
 * @param due the day by which it should be signed off
 * @param editable whether answers may change
 * @param maySignOff whether the person is its auditor
 * @param notAsked why some themes of the round are not asked of this case, a sentence each
 * @param scale the six answers in order
 * @param reasons for "not applicable"
 * @param confirmationLength least number of characters for saying why an answer is right that the dates contradict
 * @param sameEvidence from how many questions on it is remarked that the same evidence stands under them
 * @param alert the last alert about a risk that the auditor found; absent where there was none
 * @param alertedAfter how long after a Yes the head of service is alerted when nobody does it
 * @param flags every flag frozen when the audit was started, worst first; suppressed ones among them
 * @param flagsUnknown whether the rules could not judge the case, so that nobody knows its flags
 * @param timeline the case's events, latest first
 * @param earlier what the last final audit of the case wrote, by question
 * @param summary what the auditor takes from the case as a whole
 * @param lastSavedAt absent when nothing was saved yet
 */
public record DeskView(
        UUID auditId,
        String reference,
        YearMonth month,
        String because,
        AuditStatus status,
        @Nullable String auditor,
        @Nullable LocalDate due,
        boolean editable,
        boolean maySignOff,
        DeskCase caseFacts,
        List<DeskTheme> themes,
        List<String> notAsked,
        List<AnswerOption> scale,
        List<NotApplicableReason> reasons,
        int confirmationLength,
        int sameEvidence,
        RiskView risk,
        @Nullable AlertView alert,
        Duration alertedAfter,
        List<DeskFlag> flags,
        boolean flagsUnknown,
        List<CaseEvent> timeline,
        Map<String, EarlierText> earlier,
        AuditorSummary summary,
        @Nullable Instant lastSavedAt) {

    public DeskView {
        themes = List.copyOf(themes);
        notAsked = List.copyOf(notAsked);
        flags = List.copyOf(flags);
        timeline = List.copyOf(timeline);
        earlier = Map.copyOf(earlier);
    }

    /** Questions of all themes. */
    public int questions() {
        return themes.stream().mapToInt(theme -> theme.questions().size()).sum();
    }

    /** Questions with an answer chosen. */
    public int answered() {
        return themes.stream().mapToInt(DeskTheme::answered).sum();
    }

    /** The first question without an answer after the one given, wrapping round; absent when all have one. */
    public @Nullable String nextUnanswered(@Nullable String after) {
        List<DeskQuestion> all =
                themes.stream().flatMap(theme -> theme.questions().stream()).toList();
        int start = 0;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).question().id().equals(after)) {
                start = i + 1;
            }
        }
        for (int i = 0; i < all.size(); i++) {
            DeskQuestion question = all.get((start + i) % all.size());
            if (!question.answered()) {
                return question.question().id();
            }
        }
        return null;
    }
}
