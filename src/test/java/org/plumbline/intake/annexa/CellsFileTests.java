package org.plumbline.intake.annexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsFileTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-x", "@SUM(A1)", "\tx", " =1+1", "\u200B=1+1", "\u00A0@x"})
    void whatASpreadsheetWouldCalculateIsMadeText(String value) {
        assertThat(line(value)).startsWith("3,7,Column,'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "12.5", "b) Female", "2015-04-20", ""})
    void ordinaryValuesStayAsTheyAre(String value) {
        assertThat(line(value)).isEqualTo("3,7,Column," + value + ",unknown_code,error");
    }

    @Test
    void quotesAndCommasAreQuoted() {
        assertThat(line("a \"b\", c")).isEqualTo("3,7,Column,\"a \"\"b\"\", c\",unknown_code,error");
    }

    private static String line(String value) {
        String csv = CellsFile.csv(List.of(new CellProblem(3, 7, "Column", value, CellRule.UNKNOWN_CODE, "")));
        assertThat(csv).startsWith("list,row,column,value,rule,severity\n").endsWith("\n");
        return csv.substring(csv.indexOf('\n') + 1, csv.length() - 1);
    }
}
