package org.plumbline.ui.audit;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.grade.AuditCertificate;
import org.plumbline.audit.grade.OverrideInput;
import org.plumbline.grading.AuditedCase;
import org.plumbline.grading.Grade;
import org.plumbline.grading.OverrideRules;
import org.plumbline.instrument.Instrument;
import org.plumbline.ui.form.FieldMarks;
import org.plumbline.ui.form.FormDialog;

/** The QA lead's override of a grade. A refusal keeps everything that was chosen and typed. */
final class OverrideDialog extends FormDialog {

    /** Sets the grade. */
    interface Store {
        Reply override(OverrideInput input);
    }

    private final AuditCertificate certificate;
    private final Instrument instrument;
    private final OverrideRules rules;
    private final Store store;
    private final Consumer<String> done;
    private final Select<String> scope = new Select<>();
    private final Paragraph computed = new Paragraph();
    private final Select<Grade> grade = new Select<>();
    private final Select<String> category = new Select<>();
    private final TextArea reason = new TextArea("Reason");

    OverrideDialog(
            AuditCertificate certificate,
            Instrument instrument,
            OverrideRules rules,
            Store store,
            Consumer<String> done) {
        super("Override a grade", "Override");
        this.certificate = certificate;
        this.instrument = instrument;
        this.rules = rules;
        this.store = store;
        this.done = done;
        scope.setLabel("Which grade");
        scope.setItems(scopes());
        scope.setItemLabelGenerator(code -> OverrideWords.scope(code, instrument));
        scope.addValueChangeListener(change -> showComputed());
        scope.setValue(scopes().getFirst());
        grade.setLabel("New grade");
        grade.setItems(Arrays.stream(Grade.values()).filter(Grade::isGraded).toList());
        grade.setItemLabelGenerator(one -> instrument.gradeLabel(one.name()));
        category.setLabel("Why");
        category.setItems(rules.categories());
        category.setItemLabelGenerator(OverrideWords::category);
        reason.setMinRows(4);
        reason.addValueChangeListener(change -> count());
        count();
        form(
                List.of("Both grades are kept and shown. The report counts every override."),
                scope,
                computed,
                grade,
                category,
                reason);
    }

    private List<String> scopes() {
        List<String> scopes = new ArrayList<>();
        if (certificate.overallGrade()) {
            scopes.add(AuditedCase.OVERALL);
        }
        certificate.themes().forEach(theme -> scopes.add(theme.code()));
        return scopes;
    }

    private void showComputed() {
        computed.setText("By the rules: "
                + instrument.gradeLabel(byRules(scope.getValue()).name()));
    }

    private Grade byRules(@Nullable String code) {
        return certificate.themes().stream()
                .filter(theme -> theme.code().equals(code))
                .map(theme -> theme.grade().grade())
                .findFirst()
                .orElse(certificate.computed());
    }

    private void count() {
        reason.setHelperText("%d of at least %d characters"
                .formatted(reason.getValue().strip().length(), rules.reasonLength()));
    }

    @Override
    protected void save() {
        if (!FieldMarks.given(grade, "Choose the new grade.")) {
            return;
        }
        String why = category.getValue() == null ? "" : category.getValue();
        switch (store.override(new OverrideInput(scope.getValue(), grade.getValue(), why, words(reason)))) {
            case Reply.Done reply -> {
                close();
                done.accept(reply.message());
            }
            case Reply.Refused refused -> refused(refused);
        }
    }
}
