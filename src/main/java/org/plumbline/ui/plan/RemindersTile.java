package org.plumbline.ui.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.plan.AuditorLoads;
import org.plumbline.audit.plan.AuditorWork;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.part.Dates;

/** Who has audits that are overdue or due soon, over all rounds that run. */
@org.springframework.stereotype.Component
class RemindersTile implements HomeTile {

    private static final int FIRST = 5;

    private final AuditorLoads loads;

    RemindersTile(AuditorLoads loads) {
        this.loads = loads;
    }

    @Override
    public String title() {
        return "Audits due";
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.QA_LEAD);
    }

    @Override
    public Optional<Component> content(Visit visit) {
        List<AuditorWork> late = loads.now().stream().filter(AuditorWork::late).toList();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        int overdue = late.stream().mapToInt(AuditorWork::overdue).sum();
        int soon = late.stream().mapToInt(AuditorWork::soon).sum();
        UnorderedList list = new UnorderedList();
        list.addClassName("pl-work");
        late.stream().limit(FIRST).forEach(each -> list.add(item(each)));
        return Optional.of(new Div(
                new Paragraph("%s overdue, %s due by %s."
                        .formatted(
                                EnglishNumbers.count(overdue, "audit is", "audits are"),
                                EnglishNumbers.count(soon, "is", "are"),
                                Dates.day(loads.soon()))),
                list,
                new RouterLink("All auditors", ReadAuditorsView.class)));
    }

    private static ListItem item(AuditorWork auditor) {
        Span name = new Span(auditor.name());
        name.addClassName("pl-check-title");
        Span facts = new Span(
                "%d overdue, %d due soon, %d open in all".formatted(auditor.overdue(), auditor.soon(), auditor.open()));
        facts.addClassName("pl-work-facts");
        return new ListItem(name, facts);
    }
}
