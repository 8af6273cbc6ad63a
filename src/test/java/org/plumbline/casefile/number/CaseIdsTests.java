package org.plumbline.casefile.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.number.CaseNumbers.CaseIds;

class CaseIdsTests {

    @Test
    void aNumberThatWasNotAskedForIsRefusedWithoutBeingNamed() {
        CaseIds ids = new CaseIds(Map.of("AB12", "0011223344556677"), 0, 0);

        assertThat(ids.of("AB12")).isEqualTo("0011223344556677");
        assertThatThrownBy(() -> ids.of("CD34"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("asked for")
                .hasMessageNotContainingAny("CD34", "AB12", "0011223344556677");
    }
}
