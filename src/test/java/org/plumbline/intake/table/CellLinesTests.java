package org.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellLinesTests {

    @Test
    void blanksOfAnyKindAreOneSpace() {
        assertThat(CellLines.of("  a \t b\u00A0\u2007\u202Fc ")).isEqualTo("a b c");
    }

    @Test
    void linesAreTrimmedAndBlankOnesDropped() {
        assertThat(CellLines.of("\n a \r\n\r\n\u00A0\n b \u000B c\u2028d\re\n")).isEqualTo("a\nb\nc\nd\ne");
        assertThat(CellLines.of(" \n ")).isEmpty();
    }

    @Test
    void whatCannotBeSeenIsGone() {
        assertThat(CellLines.of("\uFEFFa\u00ADb\u200Bc \u200B d")).isEqualTo("abc d");
    }

    @Test
    void nothingElseIsChanged() {
        String text = "“Quotes” – dash\u2003em ﬁ ½ é e\u0301 A\u200Dx";
        assertThat(CellLines.of(text)).isEqualTo(text);
        assertThat(CellLines.of("\u2003a\u2003")).isEqualTo("\u2003a\u2003");
    }
}
