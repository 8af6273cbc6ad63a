package org.plumbline.timeline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventType;

/** The contacts about a child and what was decided on each. */
public final class Contacts {

    private static final String DOMESTIC_ABUSE = "DOMESTIC_ABUSE";
    /** N1 is "abuse or neglect" in the codes of need. */
    private static final Set<String> HARM = Set.of("ABUSE", "NEGLECT", DOMESTIC_ABUSE, "N1");

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

    /** Whether it notifies domestic abuse: by its mark, or where it bears none by its category. */
    public static boolean isDomesticAbuse(CaseEvent contact) {
        String mark = contact.attribute("da");
        return mark == null ? DOMESTIC_ABUSE.equals(contact.attribute("category")) : mark.equals("Y");
    }

    /** Whether a contact or a referral is about abuse, neglect or domestic abuse, or about a child under one. */
    public boolean isSerious(@Nullable CaseEvent concern) {
        if (concern == null) {
            return false;
        }
        return isDomesticAbuse(concern)
                || HARM.contains(concern.attributes().getOrDefault("category", ""))
                || concern.isYes("childUnder1")
                || timeline.isBaby(concern.date());
    }
}
