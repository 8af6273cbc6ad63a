package org.plumbline.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.ReferencePage;
import org.plumbline.access.Actor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.matrix.AccessTable.Row;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Import;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

@SpringBootTest
@Import(Gate.class)
class AccessMatrixTests {

    /** Adds what is missing as it is, to be looked at before it is committed. */
    private static final boolean WRITES = ReferencePage.isWritten();

    /** Modules whose operations read or change cases or audits. */
    private static final List<String> ABOUT_RECORDS =
            List.of("access.Accounts.", "audit.", "casefile.", "intake.", "report.", "watch.");

    /** What in them makes the first record, or looks at none. */
    private static final Set<String> ABOUT_NONE = Set.of(
            "access.Accounts.all()",
            "access.Accounts.create(NewAccount)",
            "audit.Phrases.keep(String)",
            "audit.Rounds.open(OpenRound)",
            "casefile.DataAge.latest()",
            "casefile.DataAge.tooOld()",
            "casefile.CaseStore.compare(ImportBatch)",
            "casefile.CaseStore.newlyCovered(List, LocalDate)",
            "casefile.CaseStore.store(Compared)",
            "casefile.CaseStore.store(ImportBatch)",
            "watch.FindingsAge.changes()",
            "watch.SweepSchedule.now()",
            "intake.Imports.preview(byte[])",
            "intake.Imports.previewEvents(List)");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PlatformTransactionManager transactions;

    private AccessTable table = new AccessTable(List.of());

    @BeforeEach
    void readTable() throws IOException {
        table = AccessTable.read();
        if (WRITES) {
            table = table.with(operations().stream()
                    .filter(operation -> !table.lists(operation.name()))
                    .map(AccessMatrixTests::row)
                    .toList());
            table.write();
        }
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        assertThat(operations())
                .as("public methods of services without @PreAuthorize on the method or the class")
                .filteredOn(operation -> !operation.saysWhoMayCallIt())
                .extracting(Operation::name)
                .isEmpty();
    }

    @Test
    void everyOperationStandsInTheTable() {
        String missing = operations().stream()
                .filter(operation -> !table.lists(operation.name()))
                .map(operation -> row(operation).line())
                .collect(Collectors.joining("\n"));

        assertThat(missing)
                .as(
                        "Check these lines against who may do what and add them to %s (split a line into OWN and OTHER"
                                + " where the record matters):%n%s",
                        AccessTable.FILE, missing)
                .isEmpty();
    }

    @Test
    void theTableListsNothingElse() {
        List<String> names = operations().stream().map(Operation::name).toList();

        assertThat(table.rows()).extracting(Row::operation).isSubsetOf(names);
        assertThat(table.rows())
                .extracting(row -> row.operation() + " " + row.relation())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyOperationOnCasesAndAuditsIsTriedOnRecords() {
        List<String> tried = table.rows().stream()
                .filter(row -> row.relation() != Relation.ANY)
                .map(Row::operation)
                .toList();

        assertThat(operations())
                .as("operations that read or change cases or audits, without rows for own and other records")
                .extracting(Operation::name)
                .filteredOn(name -> ABOUT_RECORDS.stream().anyMatch(name::startsWith))
                .filteredOn(name -> !ABOUT_NONE.contains(name))
                .isSubsetOf(tried);
    }

    @Test
    void rolesAreLetThroughOrRefusedAsTheTableSays() {
        List<String> differences = new ArrayList<>();
        for (Operation operation : operations()) {
            for (Role caller : AccessTable.CALLERS) {
                List<Outcome> expected = table.rows().stream()
                        .filter(row -> row.operation().equals(operation.name()))
                        .map(row -> row.outcome(caller))
                        .toList();
                boolean through = operation.letsThrough(actor(caller));
                if (!expected.isEmpty() && through != expected.stream().anyMatch(one -> one != Outcome.DENY)) {
                    differences.add("%s %s: the table says %s, the service %s"
                            .formatted(
                                    operation.name(),
                                    AccessTable.name(caller),
                                    expected,
                                    through ? "lets through" : "refuses"));
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void recordsAreShownOrHiddenAsTheTableSays() {
        TransactionTemplate undone = new TransactionTemplate(transactions);
        List<String> differences = new ArrayList<>();
        undone.executeWithoutResult(status -> {
            List<RecordScenario> scenarios = scenarios();
            for (Row row : table.rows()) {
                if (row.relation() != Relation.ANY) {
                    differences.addAll(compare(row, scenarios));
                }
            }
            status.setRollbackOnly();
        });
        assertThat(differences).isEmpty();
    }

    @Test
    void theReferenceShowsTheTable() throws IOException {
        ReferencePage.says("access.md", AccessReference.of(table));
    }

    private List<String> compare(Row row, List<RecordScenario> scenarios) {
        List<RecordScenario> fitting = scenarios.stream()
                .filter(one -> one.operation().equals(row.operation()) && one.relation() == row.relation())
                .toList();
        if (fitting.isEmpty()) {
            return List.of("No scenario for " + row.operation() + " " + row.relation()
                    + ". Add one to the module's implementation of RecordScenarios");
        }
        List<String> differences = new ArrayList<>();
        for (RecordScenario scenario : fitting) {
            for (Role role : Role.values()) {
                Outcome seen = outcome(scenario, role);
                if (seen != row.outcome(role)) {
                    differences.add("%s %s %s: the table says %s, the service %s"
                            .formatted(row.operation(), row.relation(), role, row.outcome(role), seen));
                }
            }
        }
        return differences;
    }

    private static Outcome outcome(RecordScenario scenario, Role role) {
        try {
            RunAs.actor(scenario.actor().apply(role), scenario.call());
            return Outcome.ALLOW;
        } catch (AccessDeniedException e) {
            return Outcome.DENY;
        } catch (NotFoundForYou e) {
            return Outcome.HIDDEN;
        } catch (RecordScenario.Refused e) {
            return Outcome.REFUSED;
        }
    }

    private List<RecordScenario> scenarios() {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(RecordScenarios.class));
        return scan.findCandidateComponents("org.plumbline").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(type -> (RecordScenarios)
                        context.getAutowireCapableBeanFactory().createBean(type))
                .flatMap(module -> module.scenarios().stream())
                .toList();
    }

    private List<Operation> operations() {
        return Operation.all(context);
    }

    private static Row row(Operation operation) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Role caller : AccessTable.CALLERS) {
            outcomes.add(operation.letsThrough(actor(caller)) ? Outcome.ALLOW : Outcome.DENY);
        }
        return new Row(operation.name(), Relation.ANY, outcomes);
    }

    private static @Nullable Actor actor(@Nullable Role role) {
        return role == null ? null : RunAs.system(role);
    }
}
