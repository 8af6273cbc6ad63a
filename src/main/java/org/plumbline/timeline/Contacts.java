package org.plumbline.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/** The contacts about a child and what was decided on each. */
public final class Contacts {

    private final Timeline timeline;

    /** The contacts of one case. */
    public Contacts(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Every contact in order. */
    public List<CaseEvent> all() {
        return timeline.of(EventType.CONTACT);
    }

    /** The decisions on a contact in order, the first one first. */
    public List<CaseEvent> decisions(CaseEvent contact) {
        return timeline.of(
                EventType.CONTACT_DECISION,
                each -> contact.equals(decidedBy(each).orElse(null)));
    }

    /** The contact that a decision is about: the one it names, or else the latest before it. */
    public Optional<CaseEvent> decidedBy(CaseEvent decision) {
        return named(EventType.CONTACT, decision, "contact");
    }

    /** The referral that a decision is about: the one it names, or else the latest before it. */
    public Optional<CaseEvent> referralDecidedBy(CaseEvent decision) {
        return named(EventType.REFERRAL, decision, "referral");
    }

    private Optional<CaseEvent> named(EventType type, CaseEvent decision, String key) {
        String name = decision.attribute(key);
        Optional<CaseEvent> exact =
                name == null ? Optional.empty() : timeline.last(type, each -> name.equals(each.attribute("id")));
        return exact.or(() -> timeline.last(type, each -> !timeline.isBefore(decision, each)));
    }

    /** Whether the child is in the first year of life on the day, or not born yet. */
    private boolean isBaby(LocalDate day) {
        YearMonth born = timeline.history().birthMonth();
        return timeline.history().expectedDelivery() != null
                || born != null && day.isBefore(born.atDay(1).plusYears(1));
    }

    /** Whether a contact or a referral is one of the serious concerns, or about a baby. */
    public boolean isSerious(@Nullable CaseEvent concern, EventSelection seriousConcerns) {
        return concern != null && (seriousConcerns.matches(concern) || isBaby(concern.date()));
    }
}
