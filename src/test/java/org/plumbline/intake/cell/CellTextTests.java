package org.plumbline.intake.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTextTests {

    @Test
    void whatNobodySeesAtTheEndsIsGoneAndWhatIsWithinStays() {
        assertThat(CellText.trimmed("\uFEFF\u00A0 A\u00A01\t\u200B")).isEqualTo("A\u00A01");
        assertThat(CellText.trimmed(" \u2007")).isEmpty();
        assertThat(CellText.trimmed("\0 a")).as("a NUL is seen and said").isEqualTo("\0 a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "—",
                "---",
                "N/A.",
                ".",
                "NULL",
                "nan",
                "None",
                "NaT",
                "(blank)",
                "<NULL>",
                "N/A",
                "#N/A",
                "\u00A0",
                "null_x000D_"
            })
    void everyWayToLeaveACellEmptyIsNothing(String text) {
        assertThat(CellText.isNothing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "No", "Unknown", "Nanette", "b) No", "Not recorded"})
    void whatSaysSomethingIsNotNothing(String text) {
        assertThat(CellText.isNothing(text)).isFalse();
    }

    @Test
    void whatLooksAlikeIsAlike() {
        assertThat(CellText.plain("b) Female_x000D_\n")).isEqualTo("b) Female");
        assertThat(CellText.plain("W\u00A0 17\u200B")).isEqualTo("W 17");
        assertThat(CellText.plain("Childâ€™s – “need”")).isEqualTo("Child's - \"need\"");
        assertThat(CellText.heading("Referral NFA?_x000D_\n")).isEqualTo("referral nfa");
    }

    @ParameterizedTest
    @CsvSource({"' ab 12\u00A0', AB12", "AB_x0000_12.0, AB12", "ABâ€\u201C12, AB-12", "AB‑12, AB-12", ".0, ''"})
    void theNumberOfAChildIsOneWhateverAFileMadeOfIt(String written, String number) {
        assertThat(CellText.number(written)).isEqualTo(number);
    }

    @Test
    void aWorkerKeepsTheNameButLosesWhatASpreadsheetAdded() {
        assertThat(CellText.name("17.0")).isEqualTo("17");
        assertThat(CellText.name("Ms\u00A0Smith")).isEqualTo("Ms Smith");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NULL", "nan", "Blank", "Not applicable", " (blank) ", "[NULL]", "\u00A0", "-", "#N/A"})
    void aWordForNothingIsEmptyInEveryFile(String text) {
        assertThat(CellText.orEmpty(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4711", "Nora", "blanket order", "n1"})
    void whatOnlyBeginsLikeOneStays(String text) {
        assertThat(CellText.orEmpty(text)).isEqualTo(text);
    }
}
