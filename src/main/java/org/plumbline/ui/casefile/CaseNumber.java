package org.plumbline.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.number.SystemNumbers;
import org.plumbline.council.link.CaseSystem;

/** Which child a case is, behind one press and for those who may know; it stays off paper. */
@SpringComponent
public class CaseNumber {

    private final SystemNumbers numbers;
    private final CaseSystem system;

    CaseNumber(SystemNumbers numbers, CaseSystem system) {
        this.numbers = numbers;
        this.system = system;
    }

    /** The way to the number of the case; nothing for whoever may not know it. */
    public Optional<Component> of(@Nullable String caseId) {
        return caseId == null ? Optional.empty() : among(Set.of(caseId)).apply(caseId);
    }

    /** The same of each of several cases, asked about at once. */
    public Function<String, Optional<Component>> among(Collection<String> caseIds) {
        Set<String> known = numbers.mayShow(caseIds);
        return caseId -> known.contains(caseId) ? Optional.of(new Panel(caseId)) : Optional.empty();
    }

    private final class Panel extends Span {

        private final String caseId;

        Panel(String caseId) {
            this.caseId = caseId;
            addClassName("pl-number");
            getElement().setAttribute("role", "status");
            Button show = new Button("Show the number in our system", click -> show());
            show.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(show);
        }

        private void show() {
            String number = numbers.show(caseId);
            removeAll();
            Code code = new Code(number);
            Button copy = new Button("Copy");
            copy.addThemeVariants(ButtonVariant.LUMO_SMALL);
            copy.setAriaLabel("Copy the number");
            copy.getElement().executeJs("""
                    this.addEventListener('click', () => navigator.clipboard?.writeText($0).then(
                        () => this.textContent = 'Copied', () => getSelection().selectAllChildren($1)))""", number, code);
            add(new Span("Number in our system: "), code, copy);
            system.record(number).ifPresent(address -> add(link(address)));
            copy.focus();
        }

        private static Anchor link(String address) {
            Anchor link = new Anchor(address, "Open in our system");
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("router-ignore", true);
            return link;
        }
    }
}
