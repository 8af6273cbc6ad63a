package org.plumbline.demo;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.EventType;

/** Contacts and referrals with what was decided on them, and assessments. */
final class FrontDoorRecord {

    /** The code between the letter of Annex A and its words. */
    private static final Pattern CODE = Pattern.compile("^\\w+\\) (\\w+):.*");

    private static final String MANAGER = "M-FD1";
    private static final int TIMESCALE = 45;
    private static final int SOON = 60;

    private final CaseRecord record;
    private final Life life;

    private FrontDoorRecord(CaseRecord record) {
        this.record = record;
        life = record.story.life;
    }

    static void write(CaseRecord record) {
        FrontDoorRecord door = new FrontDoorRecord(record);
        for (int i = 0; i < door.life.contacts.size(); i++) {
            door.contact("C" + i, door.life.contacts.get(i));
        }
        for (int i = 0; i < door.life.referrals.size(); i++) {
            door.referral("R" + i, door.life.referrals.get(i));
        }
        for (int i = 0; i < door.life.assessments.size(); i++) {
            door.assessment("A" + i, door.life.assessments.get(i));
        }
    }

    /** The code of a value of Annex A, such as {@code U6} of {@code f) U6: Foster placement}. */
    static String code(String value) {
        Matcher code = CODE.matcher(value);
        return code.matches() ? code.group(1) : value.substring(0, value.indexOf(':'));
    }

    private void contact(String id, Life.Contact contact) {
        String decision = decision(contact.on());
        record.add(EventType.CONTACT, contact.on(), "id", id, "source", code(contact.source()), "da", false);
        if (decision.equals("NFA")) {
            record.add(
                    EventType.CONTACT_DECISION,
                    contact.on(),
                    "contact",
                    id,
                    "decision",
                    decision,
                    "signedOffBy",
                    MANAGER,
                    "signedOffDate",
                    contact.on());
        } else {
            record.add(EventType.CONTACT_DECISION, contact.on(), "contact", id, "decision", decision);
        }
    }

    private String decision(LocalDate on) {
        if (life.referrals.stream().anyMatch(each -> each.on().equals(on))) {
            return "REFERRAL";
        }
        if (!life.earlyHelp.isEmpty()) {
            return "EARLY_HELP";
        }
        return record.dice.percent(60) ? "NFA" : "INFO_ADVICE";
    }

    private void referral(String id, Life.Referral referral) {
        LocalDate on = referral.on();
        boolean ended = referral.noFurtherAction();
        record.add(EventType.REFERRAL, on, "id", id, "source", code(referral.source()));
        record.add(
                EventType.REFERRAL_DECISION,
                on,
                "referral",
                id,
                "decision",
                ended ? "NFA" : "ASSESSMENT",
                "acknowledgedDate",
                on,
                "signedOffBy",
                ended ? MANAGER : null,
                "signedOffDate",
                ended ? on : null);
        if (!ended) {
            LocalDate seen = record.story.after(on, 1 + record.dice.below(2));
            record.add(
                    EventType.VISIT, seen, "kind", "ASSESSMENT", "seen", true, "seenAlone", true, "recordedDate", seen);
        }
    }

    private void assessment(String id, Life.Assessment assessment) {
        record.add(EventType.ASSESSMENT_START, assessment.start(), "assessment", id, "timescaleWD", TIMESCALE);
        LocalDate authorised = assessment.authorised();
        if (authorised != null) {
            record.add(
                    EventType.ASSESSMENT_AUTHORISED,
                    authorised,
                    "assessment",
                    id,
                    "outcome",
                    assessment.needed() ? outcome(authorised) : "NFA",
                    "childSeen",
                    true);
        }
    }

    /** A child on a plan or in care, or soon to be, needs no plan for a child in need. */
    private String outcome(LocalDate authorised) {
        LocalDate soon = authorised.plusDays(SOON);
        if (life.care.stream().anyMatch(it -> spans(it.start(), it.end(), authorised, soon))) {
            return "CLA";
        }
        return life.plans.stream().anyMatch(it -> spans(it.start(), it.end(), authorised, soon)) ? "CP" : "CIN";
    }

    private static boolean spans(LocalDate start, @Nullable LocalDate end, LocalDate day, LocalDate soon) {
        return start.isBefore(soon) && (end == null || end.isAfter(day));
    }
}
