package org.plumbline.improvement.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.improvement.cell.Deadline;
import org.plumbline.improvement.cell.Leads;
import org.plumbline.improvement.cell.Rating;
import org.plumbline.improvement.cell.RatingReading;
import org.plumbline.improvement.cell.Shade;

/**
 * An action of a plan: what the council wrote, and what is worked out of it.
 *
 * @param leads who leads it, one by one
 * @param deadline the last day that it has
 * @param rated how far it is
 */
public record PlanLine(WrittenAction written, Leads leads, Deadline deadline, RatingReading rated) {

    /** The columns of a plan as comma-separated text. */
    public static final List<String> COLUMNS = List.of(
            "theme",
            "rec_no",
            "recommendation",
            "outcome",
            "measure",
            "action_no",
            "action",
            "lead",
            "leads",
            "deadline",
            "due",
            "due_kind",
            "rating",
            "rating_text",
            "progress",
            "other");

    /** The headings of a plan as a table in Word or Excel. */
    public static final List<String> HEADINGS = List.of(
            "Theme",
            "Rec no",
            "Recommendation",
            "Outcome",
            "Measure",
            "Action no",
            "Action",
            "Lead",
            "Deadline",
            "Rating",
            "Progress",
            "Other");

    /** Which of the {@link #HEADINGS} is that of the rating, from 0. */
    public static final int RATING = HEADINGS.indexOf("Rating");

    private static final int AFTER_LEAD = COLUMNS.indexOf("leads");
    private static final int AFTER_DEADLINE = COLUMNS.indexOf("due");

    static PlanLine of(WrittenAction written, @Nullable Shade shade) {
        return new PlanLine(
                written,
                Leads.of(written.lead()),
                Deadline.of(written.deadline()),
                RatingReading.of(written.ratingText(), shade));
    }

    /** How far the action is, where that is known. */
    public Optional<Rating> rating() {
        return rated.rating();
    }

    /** The fields in the order of the {@link #COLUMNS}. */
    public List<String> fields() {
        List<String> fields = new ArrayList<>(written.fields());
        fields.add(AFTER_LEAD, String.join("|", leads.parts()));
        fields.addAll(
                AFTER_DEADLINE,
                List.of(
                        deadline.day() == null ? "" : deadline.day().toString(),
                        deadline.kind().name(),
                        rating().map(Rating::name).orElse("")));
        return fields;
    }

    /** The cells below the {@link #HEADINGS}. */
    public List<String> cells() {
        return written.fields();
    }
}
