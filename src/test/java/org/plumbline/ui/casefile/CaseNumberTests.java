package org.plumbline.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.desk.DeskCase;
import org.plumbline.council.link.CaseSystem;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.ui.audit.ReadCertificateView;
import org.plumbline.ui.audit.RecordAuditView;
import org.plumbline.ui.council.CaseSystemView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

/** The number of the case system on the screens of those who may know which child it is. */
@SpringBootTest
@Import(AuditStreet.class)
class CaseNumberTests extends SpringBrowserlessTest {

    private static final String SHOW = "Show the number in our system";

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private CaseSystem system;

    private UUID audit = new UUID(0, 0);
    private DeskCase facts;

    @BeforeEach
    void settle() {
        street.settle();
        audit = street.auditOf("indy", street.allocatedRound(12));
        facts = street.as("indy", () -> street.desk().open(audit)).caseFacts();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theAuditorAtTheDeskIsShownTheNumberAfterAPressAndTheWayToTheRecord() {
        RunAs.actor(
                RunAs.system(Role.SYSTEM_ADMINISTRATOR),
                () -> system.set("https://cases.example.gov.uk/person/{number}"));
        signIn("indy");
        navigate(RecordAuditView.class, Map.of("audit", audit.toString()));
        assertThat(words()).doesNotContainPattern("Number in our system: ");

        press(SHOW);

        assertThat(words()).containsPattern("Number in our system: P\\d+");
        assertThat(find(Anchor.class).withText("Open in our system").single().getHref())
                .matches("https://cases\\.example\\.gov\\.uk/person/P\\d+");
        assertThat(find(Button.class).withText("Copy").exists()).isTrue();
    }

    @Test
    void withoutAnAddressThereIsTheNumberAlone() {
        signIn(facts.team().toLowerCase(Locale.UK));
        navigate(CaseView.class, facts.caseId());

        press(SHOW);

        assertThat(words()).containsPattern("Number in our system: P\\d+");
        assertThat(find(Anchor.class).withText("Open in our system").exists()).isFalse();
    }

    @Test
    void whoReadsAllCasesOrGradesIsNotOfferedIt() {
        street.answerAll("indy", audit, AnswerCode.P);
        street.signOff("indy", audit);
        signIn("indy");
        navigate(ReadCertificateView.class, Map.of("audit", audit.toString()));
        assertThat(find(Button.class).withText(SHOW).exists()).isTrue();

        signIn("lead");
        navigate(ReadCertificateView.class, Map.of("audit", audit.toString()));
        assertThat(find(Button.class).withText(SHOW).exists()).isFalse();
        navigate(CaseView.class, facts.caseId());
        assertThat(find(Button.class).withText(SHOW).exists()).isFalse();
    }

    @Test
    void aBadAddressIsRefusedAtTheFieldAndKept() {
        RunAs.actor(RunAs.system(Role.SYSTEM_ADMINISTRATOR), () -> street.accounts()
                .createAll(
                        List.of(new NewAccount("system", "System", Set.of(Role.SYSTEM_ADMINISTRATOR), Set.of(), null)),
                        "four green chairs"));
        street.people().holding(Set.of(Role.SYSTEM_ADMINISTRATOR)).forEach(actor -> street.known()
                .put(actor.username(), actor));
        signIn("system");
        navigate(CaseSystemView.class);
        TextField address = find(TextField.class).single();

        test(address).setValue("http://cases.example.gov.uk/{number}");
        press("Save the address");
        assertThat(address.getErrorMessage()).startsWith("Begin the address with https://");
        assertThat(address.getValue()).isEqualTo("http://cases.example.gov.uk/{number}");

        test(address).setValue("https://cases.example.gov.uk/{number}");
        press("Save the address");
        assertThat(address.isInvalid()).isFalse();
        assertThat(words()).contains("Saved. The link shows at once.");
    }

    private void signIn(String name) {
        SecurityContextHolder.setContext(street.as(name, SecurityContextHolder::getContext));
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
