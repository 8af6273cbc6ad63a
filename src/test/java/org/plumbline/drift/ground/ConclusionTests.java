package org.plumbline.drift.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.finding.EventRef;

class ConclusionTests {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 3);

    private record NoEvents() implements Grounds {
        @Override
        public List<EventRef> evidence() {
            return List.of();
        }

        @Override
        public String words() {
            return "Something was found.";
        }
    }

    private record NothingRecorded() implements Grounds {
        @Override
        public List<EventRef> evidence() {
            return List.of();
        }

        @Override
        public boolean restsOnAbsence() {
            return true;
        }

        @Override
        public String words() {
            return "Nothing was recorded.";
        }
    }

    @Test
    void aConclusionThatNoEventShowsIsRefusedUnlessItRestsOnNothingRecorded() {
        assertThatThrownBy(() -> Conclusion.medium(new NoEvents(), DAY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("A conclusion needs evidence");
        assertThat(Conclusion.medium(new NothingRecorded(), DAY).since()).isEqualTo(DAY);
    }
}
