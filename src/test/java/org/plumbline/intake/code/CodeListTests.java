package org.plumbline.intake.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTests {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvFileSource(resources = "examples.csv", numLinesToSkip = 1)
    void whatCouncilsWriteMeansOneCodeOrNone(String codes, String written, @Nullable String token) {
        Code code = list(codes).find(written);

        assertThat(code == null ? null : code.token()).isEqualTo(token);
    }

    @Test
    void everyCodeIsReadByItsTokenAndAsTheTemplateWritesIt() {
        assertThat(CodeLists.bundled().all()).hasSizeGreaterThan(20).allSatisfy(list -> assertThat(list.codes())
                .isNotEmpty()
                .filteredOn(code -> code.isShort() || !code.becomes().isEmpty())
                .allSatisfy(code -> {
                    assertThat(list.find(code.token())).isEqualTo(code);
                    assertThat(list.find(code.written()))
                            .as(list + code.written())
                            .isNotNull();
                }));
    }

    @Test
    void aTextOfTheTemplateAndWordsOfACouncilAreOneCode() {
        assertThat(list("GENDER").find("b) Female")).isSameAs(list("GENDER").find("FEMALE"));
    }

    /** Words that turn a meaning beside those of every code, save where they mean the same by themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "not %s",
                "no %s",
                "%s - not",
                "%s - no",
                "%s (no)",
                "%s - declined",
                "%s - refused",
                "%s (n/a)",
                "n/a - %s",
                "N/A %s",
                "%s - attempted",
                "attempted %s",
                "former %s",
                "%s - former",
                "previous %s",
                "%s (previous)",
                "ex-%s",
                "%s, ex",
                "%s - cancelled",
                "%s?? no"
            })
    void aWordThatTurnsTheMeaningLeavesNoReadingByParts(String around) {
        assertThat(CodeLists.bundled().all()).allSatisfy(list -> assertThat(list.codes())
                .filteredOn(code -> !code.becomes().isEmpty())
                .allSatisfy(code -> {
                    String text = around.formatted(code.written().replaceFirst("^[a-z]\\) ", ""));
                    Code read = list.find(text);
                    Code added = list.find(around.replaceAll("%s|[^a-z/]", ""));
                    assertThat(read == null
                                    || !read.isOf(code)
                                    || added != null && added.isOf(code)
                                    || code.written().matches(".*refused|Not seen"))
                            .as(list.name() + ": “" + text + "” as " + read)
                            .isTrue();
                }));
    }

    @Test
    void everyListHasAnOwnerAndASource() {
        assertThat(CodeLists.bundled().all()).allSatisfy(list -> {
            assertThat(list.title()).isNotBlank();
            assertThat(list.owner()).isNotBlank();
            assertThat(list.source()).isNotBlank();
        });
    }

    @Test
    void whatIsNotKnownIsAnsweredWithTheNearestMeanings() {
        assertThat(list("ABUSE").nearest("Neglect at home"))
                .startsWith("Nearest: ")
                .contains("a) Neglect");
        assertThat(list("ABUSE").nearest("xyz")).startsWith("Use one of the codes: a) Neglect, ");
    }

    private static CodeList list(String name) {
        return Objects.requireNonNull(CodeLists.bundled().list(name));
    }
}
