package org.plumbline.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishNumbersTests {

    @Test
    void oneOfAThingHasNoS() {
        assertThat(EnglishNumbers.count(0, "case")).isEqualTo("0 cases");
        assertThat(EnglishNumbers.count(1, "case")).isEqualTo("1 case");
        assertThat(EnglishNumbers.count(1_234, "case")).isEqualTo("1,234 cases");
        assertThat(EnglishNumbers.count(1, "child", "children")).isEqualTo("1 child");
        assertThat(EnglishNumbers.count(2, "child", "children")).isEqualTo("2 children");
    }

    @Test
    void aPartIsOfWhatThereIs() {
        assertThat(EnglishNumbers.part(2, 12, "audit")).isEqualTo("2 of 12 audits");
        assertThat(EnglishNumbers.part(1, 1, "audit")).isEqualTo("1 of 1 audit");
        assertThat(EnglishNumbers.part(0, 0, "audit")).isEqualTo("0 of 0 audits");
    }

    @Test
    void theVerbGoesWithTheNumber() {
        assertThat(EnglishNumbers.either(1, "is", "are")).isEqualTo("is");
        assertThat(EnglishNumbers.either(0, "is", "are")).isEqualTo("are");
    }

    @Test
    void aListEndsWithAnd() {
        assertThat(EnglishNumbers.list(List.of())).isEmpty();
        assertThat(EnglishNumbers.list(List.of("a"))).isEqualTo("a");
        assertThat(EnglishNumbers.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(EnglishNumbers.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }
}
