package org.plumbline.intake.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.intake.cell.ProductTable;

/**
 * The codes of the children in need census of 2026 and of the SSDA903 return for 2025-26, as public copies of their lists
 * have them: each is read with its meaning, and what they no longer have is dated.
 */
class NationalCodesTests {

    /** Codes with a last year that the return still accepts, for what began in that year or before. */
    private static final Set<String> FOR_EARLIER_YEARS = Set.of("LEGAL D1");

    /** Codes that the public schema of spellings gives another meaning where the return's own words stand beside them. */
    private static final Set<String> CONTESTED = Set.of("SOURCE 1B", "CEASE E7");

    @ParameterizedTest
    @MethodSource("returned")
    void aCodeOfTheReturnsIsReadWithItsMeaning(NationalCode code) {
        assertThat(code.read(code.written())).isEqualTo(code.token());
    }

    @ParameterizedTest
    @MethodSource("inWords")
    void itsWordsBesideItChangeNothing(NationalCode code) {
        String read = CONTESTED.contains(code.codes() + " " + code.token()) ? null : code.token();

        assertThat(code.read(code.written() + " - " + code.meaning())).isEqualTo(read);
        assertThat(code.read(code.written() + ": " + code.meaning())).isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("inWords")
    void itsWordsAloneAreReadAsNothingElse(NationalCode code) {
        Code read = code.list().find(code.meaning());

        assertThat(read == null || read.isOf(code.code()))
                .as(code + " as " + read)
                .isTrue();
    }

    @Test
    void whatTheReturnsNoLongerHaveEndsInAYear() {
        assertThat(shortCodes(row -> row.get("until").isEmpty())).isSubsetOf(ofTheReturns());
    }

    @Test
    void whatTheReturnsHaveDoesNotEnd() {
        Set<String> ended = shortCodes(row -> !row.get("until").isEmpty());
        ended.retainAll(ofTheReturns());

        assertThat(ended).isEqualTo(FOR_EARLIER_YEARS);
    }

    private static Set<String> ofTheReturns() {
        return returned().map(code -> code.codes() + " " + code.token()).collect(Collectors.toSet());
    }

    /** Our codes, where they are written as such and not in words, of the lists that the returns have. */
    private static Set<String> shortCodes(Predicate<CSVRecord> wanted) {
        Set<String> lists = returned().map(NationalCode::codes).collect(Collectors.toSet());
        return ProductTable.rows(CodeLists.class, "codes.csv").stream()
                .filter(row -> lists.contains(row.get("codes")) && wanted.test(row))
                .filter(row -> new Code(row.get("token"), "", "", "").isShort())
                .map(row -> row.get("codes") + " " + row.get("token"))
                .collect(Collectors.toSet());
    }

    private static Stream<NationalCode> returned() {
        return NationalCode.all().stream();
    }

    private static List<NationalCode> inWords() {
        return returned().filter(code -> !code.meaning().isEmpty()).toList();
    }
}
