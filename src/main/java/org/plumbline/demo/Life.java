package org.plumbline.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened in one invented child's contact with the council, as it truly was: the extract of a month shows only
 * what the case system would have shown by then. Filled while the county is made, read only afterwards.
 */
final class Life {

    /** Who holds the case from a day on: a team code and a worker code, never a name. */
    record Desk(LocalDate from, String team, String worker) {}

    record Contact(LocalDate on, String source) {}

    record EarlyHelp(LocalDate start, @Nullable LocalDate end, String organisation) {}

    record Referral(LocalDate on, String source, boolean noFurtherAction) {}

    /** {@code needed} says whether the assessment found a need for social care; known once authorised. */
    record Assessment(LocalDate start, @Nullable LocalDate authorised, boolean needed) {}

    /** A section 47 enquiry; {@code decided} is the day on which it was known whether a conference was needed. */
    record Enquiry(
            LocalDate strategy, LocalDate decided, @Nullable LocalDate conference, boolean plan) {

        boolean conferenceUnnecessary() {
            return conference == null;
        }
    }

    record Need(
            LocalDate start,
            String code,
            @Nullable LocalDate closed,
            @Nullable String reason) {}

    record Visit(LocalDate on, boolean alone) {}

    record Plan(
            LocalDate start,
            String category,
            @Nullable LocalDate end,
            int earlierPlans,
            List<Visit> visits,
            List<LocalDate> reviews) {}

    record LegalStatus(LocalDate from, String code) {}

    record Placement(LocalDate from, String type, String provider, boolean inside) {}

    record Missing(LocalDate back, boolean offered, boolean accepted) {}

    /** A permanence plan agreed, by its Annex A code letter. */
    record Permanence(LocalDate agreed, String code) {}

    record Care(
            LocalDate start,
            String need,
            @Nullable LocalDate end,
            @Nullable String reason,
            @Nullable Permanence permanence,
            List<LegalStatus> legal,
            List<Placement> placements,
            List<LocalDate> reviews,
            List<LocalDate> visits,
            List<LocalDate> health,
            List<LocalDate> dental,
            List<Missing> missing) {}

    record Adoption(
            LocalDate decision,
            @Nullable LocalDate order,
            @Nullable LocalDate placed) {}

    record Leaver(LocalDate from, String category, String accommodation, String activity) {}

    final List<Desk> desks = new ArrayList<>();
    final List<Contact> contacts = new ArrayList<>();
    final List<EarlyHelp> earlyHelp = new ArrayList<>();
    final List<Referral> referrals = new ArrayList<>();
    final List<Assessment> assessments = new ArrayList<>();
    final List<Enquiry> enquiries = new ArrayList<>();
    final List<Need> needs = new ArrayList<>();
    final List<LocalDate> needVisits = new ArrayList<>();
    final List<Plan> plans = new ArrayList<>();
    final List<Care> care = new ArrayList<>();

    @Nullable
    Adoption adoption;

    @Nullable
    Leaver leaver;

    /** Who held the case on the day; the first holder for days before. */
    Desk deskOn(LocalDate day) {
        Desk holder = desks.getFirst();
        for (Desk desk : desks) {
            if (!desk.from().isAfter(day)) {
                holder = desk;
            }
        }
        return holder;
    }
}
