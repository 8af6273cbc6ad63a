package org.plumbline.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.demo.County;
import org.plumbline.intake.Workbooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;

/** A list that is absent or shortened changes no case; only one that was accepted whole changes what it lists. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class MissingListsTests {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 30);
    private static final Actor ADMINISTRATOR = RunAs.system(Role.DATA_ADMINISTRATOR);
    private static final County COUNTY = County.small(NOVEMBER);
    private static final byte[] WHOLE = Workbooks.whole(COUNTY, OCTOBER);

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void loadTheWholeOne() {
        store(WHOLE, OCTOBER);
    }

    @Test
    void noCaseChangesTypeOpeningOrClosingWithoutTheListOfCases() {
        List<String> whole = cases();

        store(without(6), OCTOBER);
        assertThat(cases()).as("without list 6").isEqualTo(whole);
        store(Workbooks.only(WHOLE, list -> list != 6 && list != 8), OCTOBER);
        assertThat(cases()).as("without lists 6 and 8").isEqualTo(whole);
        store(Workbooks.only(WHOLE, list -> list == 6), OCTOBER);
        assertThat(cases()).as("list 6 alone").isEqualTo(whole);
        store(WHOLE, OCTOBER);
        assertThat(cases()).as("whole again").isEqualTo(whole);
    }

    @Test
    void eachListLeftOutOrAloneOrCutShortChangesNothing() {
        List<String> faults = new ArrayList<>();
        for (int each = 1; each <= 10; each++) {
            int list = each;
            changes(without(list), OCTOBER, "without list " + list, faults);
            changes(Workbooks.only(WHOLE, one -> one == list), OCTOBER, "list %d alone".formatted(list), faults);
            changes(Workbooks.half(WHOLE, list), OCTOBER, "half of list " + list, faults);
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void aMonthWithoutAListComesRightWithTheWholeWorkbook() {
        byte[] november = Workbooks.whole(COUNTY, NOVEMBER);
        UUID whole = store(november, NOVEMBER);
        List<String> right = cases();
        RunAs.actor(ADMINISTRATOR, () -> imports.undo(whole));

        for (IntPredicate lists : List.<IntPredicate>of(
                list -> list != 6, list -> list != 6 && list != 8, list -> list == 6, list -> list == 7)) {
            UUID partly = store(Workbooks.only(november, lists), NOVEMBER);
            UUID then = store(november, NOVEMBER);
            assertThat(cases()).isEqualTo(right);
            RunAs.actor(ADMINISTRATOR, () -> imports.undo(then));
            RunAs.actor(ADMINISTRATOR, () -> imports.undo(partly));
        }
    }

    private void changes(byte[] workbook, LocalDate asAt, String what, List<String> faults) {
        Forecast forecast = forecast(workbook, asAt);
        if (forecast.result().changedCases() > 0 || forecast.result().newCases() > 0) {
            faults.add("%s: %d cases changed, %d new"
                    .formatted(
                            what,
                            forecast.result().changedCases(),
                            forecast.result().newCases()));
        }
    }

    private static byte[] without(int list) {
        return Workbooks.only(WHOLE, one -> one != list);
    }

    private Forecast forecast(byte[] workbook, LocalDate asAt) {
        return RunAs.actor(ADMINISTRATOR, () -> imports.forecast(
                        ((PreviewOutcome.Ready) imports.preview(workbook))
                                .preview()
                                .token(),
                        asAt)
                .orElseThrow());
    }

    private UUID store(byte[] workbook, LocalDate asAt) {
        return Objects.requireNonNullElseGet(
                RunAs.actor(ADMINISTRATOR, () -> {
                            ImportPreview preview = ((PreviewOutcome.Ready) imports.preview(workbook)).preview();
                            imports.forecast(preview.token(), asAt);
                            return (ImportOutcome.Stored) imports.accept(preview.token(), asAt, "Only these lists");
                        })
                        .result()
                        .importId(),
                UUID::randomUUID);
    }

    private List<String> cases() {
        return jdbc
                .sql("select id, team, case_type, worker_id, birth_month, expected_delivery, ethnicity_group,"
                        + " disability, uasc, open_from, closed_on from case_file order by id")
                .query()
                .listOfRows()
                .stream()
                .map(Object::toString)
                .toList();
    }
}
