package org.plumbline.ui.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.audit.plan.PlanRow;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Theme;
import org.plumbline.ui.part.TeamNames;

/** How a planned round is called. */
record PlanWords(Instrument instrument, TeamNames teams) {

    /** Such as "Monthly round: Management oversight, Risk analysis" or "Census: Section 20, team North". */
    String title(PlanRow row) {
        String kind = row.kind() == RoundKind.MONTHLY
                ? "Monthly round"
                : row.kind() == RoundKind.THEMATIC ? "Thematic round" : "Census";
        String team = row.team() == null ? "" : ", team " + teams.of(row.team());
        return "%s: %s%s".formatted(kind, themes(row.themes()), team);
    }

    private String themes(List<String> codes) {
        return codes.stream().map(this::theme).collect(Collectors.joining(", "));
    }

    /** A theme that the pack in force does not have any more goes by its code. */
    private String theme(String code) {
        return instrument.themes().stream()
                .filter(theme -> theme.code().equals(code))
                .map(Theme::name)
                .findFirst()
                .orElse(code);
    }
}
