package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.audit.away.AbsenceView;
import org.plumbline.audit.draw.AuditorLoad;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.ui.part.TeamNames;

/** Everybody who may audit, with what they have; those with the most first. */
final class AuditorTable extends Div {

    AuditorTable(List<AuditorLoad> auditors, TeamNames teams) {
        StackedTable table = new StackedTable(
                "Audits per auditor", "Auditor", "Own teams, never audited by them", "Audits", "Signed off");
        auditors.stream()
                .sorted(Comparator.comparingInt(AuditorLoad::assigned)
                        .reversed()
                        .thenComparing(AuditorLoad::name))
                .forEach(auditor -> table.row(
                        new Span(auditor.name() + away(auditor)),
                        new Span(own(auditor, teams)),
                        load(auditor),
                        new Span(String.valueOf(auditor.submitted()))));
        add(table);
    }

    /** Such as ", away 03/08/2026 to 14/08/2026"; nothing where the auditor is there. */
    static String away(AuditorLoad auditor) {
        return auditor.away().isEmpty()
                ? ""
                : auditor.away().stream().map(AbsenceView::words).collect(Collectors.joining(", ", ", away ", ""));
    }

    private static String own(AuditorLoad auditor, TeamNames teams) {
        return auditor.teams().isEmpty()
                ? "None"
                : auditor.teams().stream().map(teams::of).sorted().collect(Collectors.joining(", "));
    }

    private static Component load(AuditorLoad auditor) {
        ProgressBar bar =
                new ProgressBar(0, Math.max(1, Math.max(auditor.assigned(), auditor.capacity())), auditor.assigned());
        bar.getElement().setAttribute("aria-hidden", "true");
        Div load = new Div(new Span("%d of %d".formatted(auditor.assigned(), auditor.capacity())), bar);
        load.addClassName("pl-response");
        return load;
    }
}
