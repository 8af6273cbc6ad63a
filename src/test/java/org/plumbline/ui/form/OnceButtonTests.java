package org.plumbline.ui.form;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.plumbline.ui.form")
class OnceButtonTests extends BrowserlessTest {

    /** Their other buttons open, close, move or choose, and store nothing. */
    private static final Set<String> STORE_NOTHING = Set.of(
            "AddPerson",
            "AllocationBar",
            "AuditList",
            "ChallengePanel",
            "CoverFields",
            "Decision",
            "DeskBar",
            "DeskHeader",
            "EnteredPanel",
            "FormDialog",
            "HelpDialog",
            "KeysDialog",
            "LimitColumns",
            "LimitHistoryDialog",
            "ListTable",
            "PageKeys",
            "PastImports",
            "ReadCertificateView",
            "RulePacksView",
            "SearchDialog",
            "TourPanel",
            "YearList");

    private int stored;
    private final OnceButton button = new OnceButton("Store", () -> stored++);

    @Test
    void theSecondClickOfADoubleClickDoesNothing() {
        click(1);
        click(2);

        assertThat(stored).isEqualTo(1);
        assertThat(button.isEnabled()).isTrue();
    }

    @Test
    void anotherClickAndAKeyDoItAgain() {
        click(1);
        click(1);
        click(0);

        assertThat(stored).isEqualTo(3);
    }

    @Test
    void everyButtonThatStoresIsOne() {
        Set<String> plain = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.plumbline.ui")
                        .stream()
                        .filter(each ->
                                each.getConstructorCallsFromSelf().stream().anyMatch(OnceButtonTests::makesPlainButton))
                        .map(JavaClass::getName)
                        .map(name -> name.replaceFirst(".*\\.", "").replaceFirst("\\$.*", ""))
                        .collect(toCollection(TreeSet::new));

        assertThat(plain).containsExactlyInAnyOrderElementsOf(STORE_NOTHING);
    }

    private static boolean makesPlainButton(JavaConstructorCall call) {
        return call.getTargetOwner().isEquivalentTo(Button.class)
                && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(each -> each.isEquivalentTo(ComponentEventListener.class));
    }

    /** What the browser sends: the how-manieth click of a row it is, or 0 where a key was pressed. */
    private void click(int ofARow) {
        ComponentUtil.fireEvent(
                button, new ClickEvent<>(button, true, 0, 0, 0, 0, ofARow, 0, false, false, false, false));
    }
}
