package org.plumbline.ui.audit;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.audit.desk.AuditDesk;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.DeskAnswer;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.instrument.AnswerOption;
import org.plumbline.ui.DeskStreet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Nora at the pages of an audit that she has. */
@SpringBootTest
@Import(DeskStreet.class)
abstract class AuditOfNora extends SpringBrowserlessTest {

    static final String EVIDENCE = "Supervision record of 3 June, section 2, says why.";

    @Autowired
    DeskStreet street;

    @Autowired
    AuditDesk desk;

    UUID audit = new UUID(0, 0);

    private final String[] themes;

    AuditOfNora(String... themes) {
        this.themes = themes;
    }

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        audit = street.auditOf("nora", themes);
        street.signIn("nora");
        super.initVaadinEnvironment();
    }

    @AfterEach
    void signOut() {
        street.signOut();
    }

    @SuppressWarnings("unchecked")
    RadioButtonGroup<AnswerOption> answer() {
        return find(RadioButtonGroup.class).withLabel("Your answer").single();
    }

    TextArea evidence() {
        return find(TextArea.class).withLabel("Evidence").single();
    }

    boolean text(String words) {
        return find(Span.class).withText(words).exists();
    }

    /** What is stored of an answer; nothing where there is none. */
    AnswerContent stored(String question) {
        return onDesk(question).map(DeskAnswer::content).orElse(AnswerContent.NONE);
    }

    Optional<DeskAnswer> onDesk(String question) {
        return street.as("nora", () -> desk.open(audit)).themes().stream()
                .flatMap(theme -> theme.questions().stream())
                .filter(each -> each.question().id().equals(question))
                .findFirst()
                .map(DeskQuestion::answer);
    }
}
