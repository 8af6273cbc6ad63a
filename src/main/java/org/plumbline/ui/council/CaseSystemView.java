package org.plumbline.ui.council;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.council.CouncilResult;
import org.plumbline.council.link.CaseSystem;
import org.plumbline.ui.form.HeldForm;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;

/** Where the council's own case system opens a child's record. */
@Route("case-system")
@PageTitle("Case system")
@Menu(title = "Case system", order = 83, icon = "vaadin:external-link")
@RolesAllowed("SYSTEM_ADMINISTRATOR")
public class CaseSystemView extends Div {

    private final CaseSystem system;
    private final Notices notices = new Notices();
    private final TextField address = new TextField("Address of a child's record");
    private final Paragraph since = new Paragraph();
    private final HeldForm form = new HeldForm(address, since, new PrimaryButton("Save the address", this::save));

    CaseSystemView(CaseSystem system) {
        this.system = system;
        address.setHelperText("With {number} where the child's number goes, such as"
                + " https://cases.northshire.gov.uk/person/{number}. Empty: no link");
        address.setWidthFull();
        form.hold(address);
        add(
                new PageHeader(
                        "Case system",
                        "Whoever may see a child's number in your case system also gets a link that opens the record"
                                + " there. Plumbline itself calls nobody: the browser opens the address, and your case"
                                + " system asks for its own sign-in."),
                notices,
                form);
        show();
    }

    private void show() {
        var now = system.now();
        Instant at = now.at();
        address.setValue(now.template());
        since.setText(
                at == null
                        ? "Nobody has set it yet."
                        : "Set by %s on %s.".formatted(now.by(), EnglishDates.dayAndTime(at)));
        form.begin();
    }

    private void save() {
        switch (system.set(address.getValue())) {
            case CouncilResult.Done done -> {
                show();
                address.setInvalid(false);
                notices.saved(
                        address.isEmpty() ? "Saved. No screen shows a link now." : "Saved. The link shows at once.");
            }
            case CouncilResult.Refused(var problems, var names) -> {
                notices.clear();
                address.setErrorMessage(String.join(" ", problems));
                address.setInvalid(true);
                address.focus();
            }
        }
    }
}
