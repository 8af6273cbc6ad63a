package org.plumbline.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.demo.County;
import org.plumbline.intake.DamagedWorkbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.transaction.annotation.Transactional;

/** A workbook that was damaged on its way never closes a child that the good one has open, nor makes one child two. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Transactional
class DamagedWorkbookTests {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 31);
    private static final Actor ADMINISTRATOR = RunAs.system(Role.DATA_ADMINISTRATOR);
    private static final int VERSIONS = Integer.getInteger("plumbline.damaged-workbooks", 60);

    @Autowired
    private Imports imports;

    private byte[] good = {};
    private int open;

    @BeforeEach
    void loadTheGoodOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        County.small(OCTOBER).writeWorkbook(OCTOBER, out);
        good = out.toByteArray();
        ImportPreview preview = ready(good);
        assertThat(RunAs.actor(ADMINISTRATOR, () -> imports.accept(preview.token(), OCTOBER, "First import")))
                .isInstanceOf(ImportOutcome.Stored.class);
        open = ready(good).forecast().openBefore();
        assertThat(open).isPositive();
    }

    @Test
    void damagedVersionsCloseNobodyAndDoubleNobody() throws IOException {
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < VERSIONS; seed++) {
            byte[] damaged = DamagedWorkbook.of(good, new Random(seed));
            if (RunAs.actor(ADMINISTRATOR, () -> imports.preview(damaged))
                    instanceof PreviewOutcome.Ready(ImportPreview preview)) {
                Forecast forecast = RunAs.actor(ADMINISTRATOR, () -> imports.forecast(preview.token(), OCTOBER))
                        .orElseThrow();
                if (forecast.result().closed() > 0 || forecast.result().newCases() > 0) {
                    faults.add("seed %d: %d closed, %d new"
                            .formatted(
                                    seed,
                                    forecast.result().closed(),
                                    forecast.result().newCases()));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private ImportPreview ready(byte[] workbook) {
        ImportPreview preview =
                ((PreviewOutcome.Ready) RunAs.actor(ADMINISTRATOR, () -> imports.preview(workbook))).preview();
        RunAs.actor(ADMINISTRATOR, () -> imports.forecast(preview.token(), OCTOBER));
        return preview;
    }
}
