package org.plumbline.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.snapshot.CaseStore;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ImportBatch;
import org.plumbline.intake.mapping.Mappings;
import org.plumbline.intake.upload.Imports;
import org.plumbline.matrix.RecordScenario;
import org.plumbline.matrix.RecordScenarios;
import org.plumbline.matrix.Relation;

/** Every operation on imports, called on one that was not taken back. */
class ImportScenarios implements RecordScenarios {

    private final Imports imports;
    private final Mappings mappings;
    private final CaseStore store;
    private int made;

    ImportScenarios(Imports imports, Mappings mappings, CaseStore store) {
        this.imports = imports;
        this.mappings = mappings;
        this.store = store;
    }

    @Override
    public List<RecordScenario> scenarios() {
        return List.of(
                council("intake.Imports.list()", () -> imports.list()),
                council("intake.Imports.flags(UUID)", () -> imports.flags(UUID.randomUUID())),
                council("intake.Imports.dependents(UUID)", () -> imports.dependents(stored())),
                council("casefile.CaseStore.dependents(UUID)", () -> store.dependents(stored())),
                council("intake.Imports.undo(UUID)", () -> imports.undo(stored())),
                council(
                        "intake.Imports.accept(UUID, LocalDate, String)",
                        () -> imports.accept(UUID.randomUUID(), LocalDate.of(2025, 7, 31), "")),
                council(
                        "intake.Imports.cover(UUID, LocalDate, List)",
                        () -> imports.cover(UUID.randomUUID(), LocalDate.of(2025, 7, 31), List.of())),
                council(
                        "intake.Imports.forecast(UUID, LocalDate)",
                        () -> imports.forecast(UUID.randomUUID(), LocalDate.of(2025, 7, 31))),
                council("intake.Imports.cancel(UUID)", () -> imports.cancel(UUID.randomUUID())),
                council("intake.Mappings.all()", () -> mappings.all()),
                council("intake.Mappings.meanings(String)", () -> mappings.meanings("ROLE")),
                council(
                        "intake.Mappings.map(String, String, String)",
                        () -> mappings.map("ROLE", "Words of the matrix " + made++, "manager")),
                council("intake.Mappings.takeBack(UUID)", () -> mappings.takeBack(mapped())));
    }

    private UUID mapped() {
        return RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> {
            mappings.map("ROLE", "Words of the matrix " + made++, "manager");
            return mappings.all().getFirst().id();
        });
    }

    private UUID stored() {
        ChildRecord child = new ChildRecord(
                "I" + made++,
                YearMonth.of(2014, 3),
                null,
                null,
                null,
                null,
                CaseType.CIN,
                "Matrix team",
                null,
                Set.of(),
                LocalDate.of(2025, 1, 6),
                null,
                List.of());
        ImportBatch batch =
                new ImportBatch(EventSource.ANNEX_A, LocalDate.of(2025, 7, 31), "4".repeat(64), List.of(child));
        return Objects.requireNonNull(RunAs.actor(RunAs.system(Role.DATA_ADMINISTRATOR), () -> store.store(batch))
                .importId());
    }

    private static RecordScenario council(String operation, Runnable call) {
        return new RecordScenario(
                operation,
                Relation.COUNCIL,
                role -> new Actor(UUID.randomUUID(), "person", "Person", Set.of(role), Set.of("Matrix team"), null),
                call);
    }
}
