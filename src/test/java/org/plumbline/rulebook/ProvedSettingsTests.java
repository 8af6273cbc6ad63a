package org.plumbline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvedSettingsTests {

    private static final RulePack PROVED = RulePacks.bundled().newestSealed();
    private static final String FILE = "parameters.yaml";

    @Test
    void aPackThatSetsTheSameIsAccepted() {
        RulePack other = PROVED.with(FILE, PROVED.text(FILE) + "# a remark\n");

        assertThatCode(() -> ProvedSettings.of(PROVED).require(other)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{1} for {0}")
    @CsvSource(delimiter = '|', textBlock = """
            '  A03: {value: 24'  | '  A031: {value: 24'                                                   | there is no audit.A03     | Maybe it is what is written as audit.A031
            '  band-good: {'     | '  patience: {value: 1, unit: days, source: x}\n  band-good: {'         | nothing reads grading.patience | Maybe
            '  closed-within: {' | '  closed-witin: {value: 1, unit: days, source: x}\n  closed-within: {' | nothing reads drift.closed-witin | Maybe drift.closed-within was meant
            """)
    void aSettingThatIsMissingOrThatNothingReadsIsRefusedWithItsPlace(
            String right, String wrong, String sentence, String maybe) {
        assertThat(PROVED.text(FILE)).contains("\n" + right);
        RulePack other = PROVED.with(FILE, PROVED.text(FILE).replace("\n" + right, "\n" + wrong.replace("\\n", "\n")));

        assertThatThrownBy(() -> ProvedSettings.of(PROVED).require(other))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageMatching("(?s)rules/2026-\\d/parameters\\.yaml:.*")
                .hasMessageContaining(sentence + "\n" + maybe);
    }

    @Test
    void aNewSettingThatASentenceNamesIsAccepted() {
        RulePack other = PROVED.with(
                        FILE,
                        PROVED.text(FILE)
                                .replace(
                                        "  band-good: {",
                                        "  patience: {value: 1, unit: days, source: x}\n  band-good: {"))
                .with(
                        "grading/theme.drl",
                        PROVED.text("grading/theme.drl")
                                .replace(
                                        "@says(\"A critical standard is not met.\")",
                                        "@says(\"A critical standard is not met within {grading.patience}.\")"));

        assertThatCode(() -> ProvedSettings.of(PROVED).require(other)).doesNotThrowAnyException();
    }

    @Test
    void aTimescaleThatIsMissingIsRefused() {
        String rows = PROVED.text(RulePack.TIMESCALES);
        RulePack other = PROVED.with(RulePack.TIMESCALES, rows.replaceFirst("(?m)^T16,.*\\n", ""));

        assertThatThrownBy(() -> ProvedSettings.of(PROVED).require(other))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/%s/timescales.csv: there is no T16\nMaybe".formatted(other.id()));
    }
}
