package org.plumbline.audit.redaction;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.Audits;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.TextLimits;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.instrument.OwnWords;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The QA lead takes words that identify somebody out of a signed-off audit, final or not. Answers and grades stay: no rule
 * reads a text.
 */
@Service
@Transactional
@PreAuthorize("hasRole('QA_LEAD')")
public class Redactions {

    /** A shorter word would be found in places where it means something else. */
    private static final int SHORTEST = 3;

    private final Audits audits;
    private final AuditTexts texts;
    private final RedactedAudits redacted;
    private final NamesAsked names;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;

    Redactions(
            Audits audits,
            AuditTexts texts,
            RedactedAudits redacted,
            NamesAsked names,
            CurrentActor current,
            Trail trail,
            Clock clock) {
        this.names = names;
        this.audits = audits;
        this.texts = texts;
        this.redacted = redacted;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Takes the words out of every text of the audit. Neither they nor what was around them is kept anywhere.
     *
     * @param words as they are written there; upper and lower case do not matter
     * @param reason why; kept and shown, so the words may not be in it
     * @throws NotFoundForYou when there is no such audit, or it is not signed off
     */
    public Reply redact(UUID auditId, String words, OwnWords reason) {
        Audit audit = audits.lock(auditId)
                .filter(found -> found.status().signedOff())
                .orElseThrow(() -> new NotFoundForYou("signed-off audit", auditId));
        String wanted = words.strip();
        String why = reason.text();
        if (wanted.length() < SHORTEST || wanted.length() > TextLimits.PERSON) {
            return Reply.refused(
                    "Give the words to redact, with %d to %d characters.".formatted(SHORTEST, TextLimits.PERSON));
        }
        if (why.isEmpty() || why.length() > TextLimits.ALLOCATION) {
            return Reply.refused("Say why, in at most %d characters.".formatted(TextLimits.ALLOCATION));
        }
        if (why.toLowerCase(Locale.UK).contains(wanted.toLowerCase(Locale.UK))) {
            return Reply.refused("Say why without the words themselves: the reason is kept.");
        }
        if (!texts.have(auditId, wanted)) {
            return Reply.refused("These words are in no text of this audit. Copy them from the certificate.");
        }
        Optional<Reply> asked = names.about(audit, "reason of a redaction", reason);
        if (asked.isPresent()) {
            return asked.get();
        }
        // What was said of the reason is kept with the audit, and written before its texts are changed beside it.
        audits.flush();
        Instant now = clock.instant();
        String day = EnglishDates.day(EnglishDates.dayOf(now));
        int places = texts.replace(auditId, wanted, "[redacted %s]".formatted(day));
        redacted.add(
                auditId, new RedactionView(places, why, now, current.require().displayName()));
        String where = EnglishNumbers.count(places, "place");
        trail.record(TrailAction.TEXT_REDACTED, audit.reference(), where);
        return new Reply.Done(auditId, "Redacted in %s. The grade is as it was.".formatted(where));
    }
}
