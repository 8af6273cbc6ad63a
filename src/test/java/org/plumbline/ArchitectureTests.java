package org.plumbline;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.plumbline");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Plumbline.class).verify();
    }

    @ParameterizedTest(name = "{0} stays in {1}")
    @CsvSource(textBlock = """
            org.kie..,             rulebook,      open a session of the rulebook
            org.drools..,          rulebook,      open a session of the rulebook
            com.vaadin..,          ui,            hand a record to a screen in ui
            org.apache.poi..,      intake report, read in intake or write in report
            """)
    void librariesStayInTheirModules(String library, String homes, String instead) {
        outside(homes.split(" "))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(instead)
                .check(MAIN);
    }

    @Test
    void pureModulesAndScreensKnowNoPersistence() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.plumbline.grading..",
                        "org.plumbline.calendar..",
                        "org.plumbline.statistics..",
                        "org.plumbline.rulebook..",
                        "org.plumbline.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.persistence..")
                .because("records leave a module, entities stay home")
                .check(MAIN);
    }

    @ParameterizedTest(name = "nothing calls {0}.now() without the clock")
    @CsvSource({"java.time.LocalDate", "java.time.LocalDateTime", "java.time.Instant"})
    void timeComesFromTheClock(Class<?> type) {
        noClasses()
                .should()
                .callMethod(type, "now")
                .because("the Clock bean tells the time")
                .check(MAIN);
    }

    @ParameterizedTest(name = "nothing calls {1} of {0}")
    @CsvSource({"java.util.Collection, parallelStream", "java.util.stream.BaseStream, parallel"})
    void workIsSharedOnThreadsOfOurOwn(Class<?> type, String method) {
        noClasses()
                .should()
                .callMethodWhere(target(owner(assignableTo(type))).and(target(name(method))))
                .because("threads of the common pool do not see the classes in the packaged jar")
                .check(MAIN);
    }

    private static GivenClassesConjunction outside(String... modules) {
        String[] packages = new String[modules.length];
        for (int i = 0; i < modules.length; i++) {
            packages[i] = "org.plumbline." + modules[i] + "..";
        }
        return noClasses().that().resideOutsideOfPackages(packages);
    }
}
