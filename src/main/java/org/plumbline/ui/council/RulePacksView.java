package org.plumbline.ui.council;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.council.CouncilResult;
import org.plumbline.council.adoption.AdoptablePack;
import org.plumbline.council.adoption.AdoptionView;
import org.plumbline.council.adoption.PackAdoptions;
import org.plumbline.ui.form.OnceButton;
import org.plumbline.ui.form.PrimaryButton;
import org.plumbline.ui.part.KeyboardScroll;
import org.plumbline.ui.part.Notices;
import org.plumbline.ui.part.PageHeader;

/** The rule packs of the product, each with whether the council has adopted it; where one is proposed and agreed to. */
@Route("rule-packs")
@PageTitle("Rule packs")
@Menu(title = "Rule packs", order = 92, icon = "vaadin:archive")
@RolesAllowed({
    "PRACTICE_SUPERVISOR",
    "INDEPENDENT_AUDITOR",
    "QA_LEAD",
    "SUBCOMMITTEE_MEMBER",
    "SERVICE_HEAD",
    "DATA_ADMINISTRATOR",
    "SYSTEM_ADMINISTRATOR"
})
public class RulePacksView extends Div {

    private final PackAdoptions adoptions;
    private final Notices notices = new Notices();
    private final Div packs = new Div();

    RulePacksView(PackAdoptions adoptions) {
        this.adoptions = adoptions;
        add(
                new PageHeader(
                        "Rule packs",
                        "The questions, rules and numbers that audits are graded by. Where a pack names no law or guidance,"
                                + " its standards are defaults of the product until the council adopts the pack."),
                notices,
                packs);
        KeyboardScroll.add(packs, "Packs");
        show();
    }

    private void show() {
        packs.removeAll();
        adoptions.all().forEach(row -> packs.add(pack(row)));
    }

    private Component pack(AdoptablePack row) {
        Section section = new Section(new H2("Pack " + row.pack().id()), new Paragraph(row.adopted()), facts(row));
        section.addClassName("pl-tile");
        if (row.waiting() != null) {
            section.add(waiting(row, row.waiting()));
        }
        if (row.mayBeProposed()) {
            Button propose = new Button("Propose to adopt", click -> new ProposePackDialog(
                            row.pack().id(),
                            adoptions::propose,
                            () -> saved("Proposed. It is adopted once somebody else has agreed."))
                    .open());
            propose.setAriaLabel("Propose to adopt pack " + row.pack().id());
            section.add(propose);
        }
        if (!row.history().isEmpty()) {
            section.add(history(row));
        }
        return section;
    }

    private static Component facts(AdoptablePack row) {
        DescriptionList facts = new DescriptionList();
        facts.addClassNames("pl-facts", "pl-round-facts");
        fact(facts, "In force from", EnglishDates.day(row.pack().effectiveFrom()));
        fact(facts, "What changed", row.pack().says("changed"));
        fact(facts, "Whom it affects", row.pack().says("affects"));
        facts.add(new Term("Digest"), new Description(new Code(row.pack().digest())));
        return facts;
    }

    private static void fact(DescriptionList facts, String name, String value) {
        facts.add(new Term(name), new Description(value));
    }

    private Component waiting(AdoptablePack row, AdoptionView waiting) {
        Paragraph words = new Paragraph("Waits for a second person. " + waiting.who() + ": " + waiting.decision());
        words.addClassNames("pl-note", "pl-note-needed");
        Div buttons = new Div();
        buttons.addClassName("pl-actions");
        String pack = "pack " + row.pack().id();
        if (row.waitsForMe()) {
            Button agree = new PrimaryButton(
                    "Agree", () -> decide(() -> adoptions.agree(waiting.id()), "The council has adopted it."));
            agree.setAriaLabel("Agree to adopt " + pack);
            buttons.add(agree);
        }
        if (row.mayWithdraw()) {
            Button withdraw = new OnceButton(
                    "Withdraw", () -> decide(() -> adoptions.withdraw(waiting.id()), "Withdrawn. It is not adopted."));
            withdraw.setAriaLabel("Withdraw the proposal to adopt " + pack);
            buttons.add(withdraw);
        }
        return new Div(words, buttons);
    }

    private static Component history(AdoptablePack row) {
        UnorderedList list = new UnorderedList();
        row.history().forEach(each -> {
            String other =
                    each.digest().equals(row.pack().digest()) ? "" : " (other files, digest " + each.digest() + ")";
            list.add(new ListItem(each.who() + ": " + each.decision() + other));
        });
        return new NativeDetails("History", list);
    }

    private void decide(Supplier<CouncilResult> decision, String sentence) {
        switch (decision.get()) {
            case CouncilResult.Done done -> saved(sentence);
            case CouncilResult.Refused(var problems, var names) -> {
                show();
                notices.problems(problems);
            }
        }
    }

    private void saved(String sentence) {
        show();
        notices.saved(sentence);
    }
}
