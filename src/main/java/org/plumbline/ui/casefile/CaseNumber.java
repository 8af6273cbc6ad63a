package org.plumbline.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.number.SystemNumbers;
import org.plumbline.council.link.CaseSystem;
import org.plumbline.ui.form.OnceButton;

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
        return caseId == null || numbers.mayShow(Set.of(caseId)).isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(caseId));
    }

    private final class Panel extends Span {

        private final String caseId;

        Panel(String caseId) {
            this.caseId = caseId;
            addClassName("pl-number");
            getElement().setAttribute("role", "status");
            Button show = new OnceButton("Show the number in our system", this::show);
            show.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(show);
        }

        private void show() {
            String number = numbers.show(caseId);
            removeAll();
            ShownNumber shown = new ShownNumber("Number in our system: ", number);
            add(shown);
            system.record(number).ifPresent(address -> add(link(address)));
            shown.focus();
        }

        private static Anchor link(String address) {
            Anchor link = new Anchor(address, "Open in our system");
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("router-ignore", true);
            return link;
        }
    }
}
