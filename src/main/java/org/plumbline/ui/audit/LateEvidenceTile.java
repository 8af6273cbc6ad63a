package org.plumbline.ui.audit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.audit.grade.LateEvidence;
import org.plumbline.audit.grade.LateEvidenceRow;
import org.plumbline.ui.HomeTile;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.part.Dates;

/** Signed-off audits whose missing evidence may still come. */
@org.springframework.stereotype.Component
class LateEvidenceTile implements HomeTile {

    private final LateEvidence evidence;
    private final ListedNumbers numbers;

    LateEvidenceTile(LateEvidence evidence, ListedNumbers numbers) {
        this.evidence = evidence;
        this.numbers = numbers;
    }

    @Override
    public String title() {
        return "Evidence that may still come";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public boolean isFor(Actor actor) {
        return actor.has(Role.PRACTICE_SUPERVISOR) || actor.has(Role.INDEPENDENT_AUDITOR);
    }

    @Override
    public Optional<Component> content(Visit visit) {
        List<LateEvidenceRow> waiting = evidence.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("pl-work");
        waiting.forEach(row -> list.add(item(row)));
        return Optional.of(list);
    }

    private Component item(LateEvidenceRow row) {
        Span facts = new Span(row.wanted().stream()
                .map(wanted -> "%s until %s".formatted(wanted.question().id(), Dates.day(wanted.until())))
                .collect(Collectors.joining(", ")));
        facts.addClassName("pl-work-facts");
        return new ListItem(
                AuditLinks.certificate(row.reference() + ", case " + row.shortCode(), row.auditId()),
                numbers.of(row.caseId()),
                facts);
    }
}
