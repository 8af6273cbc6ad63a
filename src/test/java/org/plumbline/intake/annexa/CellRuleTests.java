package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CellRuleTests {

    @ParameterizedTest
    @EnumSource(CellRule.class)
    void everyRuleStandsInTheReferenceAsItIs(CellRule rule) throws IOException {
        assertThat(Files.readString(Path.of("docs/reference/annex-a.md")))
                .contains("| `" + rule.code() + "` | " + rule.severity().code() + " | " + rule.says() + " | "
                        + rule.because() + " |");
    }
}
