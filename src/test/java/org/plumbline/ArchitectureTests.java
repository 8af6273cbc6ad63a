package org.plumbline;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.vaadin.flow.component.button.ButtonVariant;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.plumbline");

    /** Rooms of 21 to 40 types, each about one subject. */
    private static final Set<String> LARGE_ROOMS = Set.of(
            ".access",
            ".audit.form",
            ".grading",
            ".intake.annexa",
            ".intake.events",
            ".report.figure",
            ".rulebook",
            ".ui.audit",
            ".ui.audit.question",
            ".ui.round");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Plumbline.class).verify();
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.plumbline.(**)")
                .should()
                .beFreeOfCycles()
                .because("a type that two packages use belongs to the lower one")
                .check(MAIN);
    }

    @Test
    void entitiesStayInTheirModules() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Embeddable.class)
                .and()
                .areNotRecords()
                .should(new ArchCondition<>("be used in their own module only") {
                    @Override
                    public void check(JavaClass entity, ConditionEvents events) {
                        entity.getDirectDependenciesToSelf().stream()
                                .filter(use -> !module(use.getOriginClass()).equals(module(entity)))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                    }
                })
                .because("records leave a module, what can change stays")
                .check(MAIN);
    }

    @ParameterizedTest(name = "nothing is called …{0}")
    @ValueSource(strings = {"Impl", "Util", "Utils", "Helper", "Manager"})
    void typesAreNamedForTheThing(String ending) {
        noClasses().should().haveSimpleNameEndingWith(ending).check(MAIN);
    }

    @Test
    void roomsCanBeSurveyed() {
        Map<String, Long> types = MAIN.stream()
                .filter(each -> each.isTopLevelClass() && !each.getSimpleName().equals("package-info"))
                .collect(groupingBy(each -> each.getPackageName().substring("org.plumbline".length()), counting()));

        assertThat(types).as("types of a package").allSatisfy((room, count) -> assertThat(count)
                .as(room)
                .isLessThanOrEqualTo(room.equals(".demo") ? 60 : LARGE_ROOMS.contains(room) ? 40 : 20));
        assertThat(LARGE_ROOMS)
                .as("rooms that have become small enough to leave the list")
                .allSatisfy(room ->
                        assertThat(types.getOrDefault(room, 0L)).as(room).isGreaterThan(20));
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

    /** The button of an upload opens the browser's own window for files, so there is nothing that it could do twice. */
    @Test
    void whatIsDoneFirstIsDoneOnce() {
        noClasses()
                .that()
                .doNotHaveSimpleName("PrimaryButton")
                .and()
                .doNotHaveSimpleName("OnceButton")
                .and()
                .doNotHaveSimpleName("WorkbookUpload")
                .should()
                .accessField(ButtonVariant.class, "LUMO_PRIMARY")
                .orShould()
                .callMethodWhere(target(name("setDisableOnClick")))
                .because(
                        "PrimaryButton, like every OnceButton, acts once, however often it is pressed before the server has answered")
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

    @Test
    void nothingTakesARoleToGetPastAService() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.plumbline.demo..")
                .and()
                .doNotHaveSimpleName("NightlySweep")
                .should()
                .callMethod(RunAs.class, "system", Role[].class)
                .because("the product reads for itself through components that ask for no role")
                .check(MAIN);
    }

    @Test
    void screensReadThroughServicesThatAskForARole() {
        noClasses()
                .that()
                .resideInAPackage("org.plumbline.ui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.plumbline.access..",
                                "org.plumbline.audit..",
                                "org.plumbline.casefile..",
                                "org.plumbline.council..",
                                "org.plumbline.intake..",
                                "org.plumbline.report..",
                                "org.plumbline.trail..",
                                "org.plumbline.watch..")
                        .and(annotatedWith(Component.class)))
                .because("a component asks nobody; a service says who may call it")
                .check(MAIN);
    }

    @Test
    void rowsAreReadThroughOneClient() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(assignableTo(JdbcOperations.class)
                                .or(assignableTo(NamedParameterJdbcOperations.class))))
                        .and(target(nameStartingWith("query"))))
                .because("JdbcClient and database/Rows read rows; the templates are for batches")
                .check(MAIN);
    }

    /** A switch over an enum compiles to the same call, so the text is searched. */
    @Test
    void nothingIsStoredByItsPlaceInAnEnum() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> contentOf(file.toFile()).contains("ordinal")))
                    .as("a new constant would move what is stored; store the name, or a rank of its own")
                    .extracting(file -> file.getFileName().toString())
                    .containsOnly("EventSpool.java", "Limit.java", "OverrideRules.java", "WordLevel.java");
        }
    }

    private static String module(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static GivenClassesConjunction outside(String... modules) {
        String[] packages = new String[modules.length];
        for (int i = 0; i < modules.length; i++) {
            packages[i] = "org.plumbline." + modules[i] + "..";
        }
        return noClasses().that().resideOutsideOfPackages(packages);
    }
}
