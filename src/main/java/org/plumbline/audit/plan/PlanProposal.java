package org.plumbline.audit.plan;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.TextLimits;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.OwnWords;

/**
 * A round to be planned.
 *
 * @param themes codes; one only of a thematic round or a census
 * @param team code of the team that it is about; absent where it is about none in particular
 * @param note what the reason is, in words
 * @param despite why it is planned although something like it is; blank where nothing is
 */
public record PlanProposal(
        @Nullable YearMonth month,
        RoundKind kind,
        List<String> themes,
        @Nullable String team,
        @Nullable PlanReason reason,
        OwnWords note,
        OwnWords despite) {

    public PlanProposal {
        themes = List.copyOf(themes);
    }

    /** What is missing or too long, whatever else is planned; each sentence says what to do. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (themes.isEmpty()) {
            problems.add("Choose at least one theme.");
        } else if (kind != RoundKind.MONTHLY && themes.size() > 1) {
            problems.add("A thematic round or a census asks about one theme. Choose one.");
        }
        if (reason == null) {
            problems.add("Choose the reason.");
        }
        if (note.text().length() < AuditPlan.LEAST) {
            problems.add("Say in at least %d characters what the reason is, such as the finding or the request."
                    .formatted(AuditPlan.LEAST));
        }
        Stream.of(note.text(), despite.text())
                .flatMap(text -> TextLimits.problem("text", text, TextLimits.EXPLANATION).stream())
                .forEach(problems::add);
        return problems;
    }
}
