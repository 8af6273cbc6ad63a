package org.plumbline.ui.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Flag;
import org.plumbline.finding.Severity;
import org.plumbline.watch.flag.FlagSpell;

class CaseFlagsTests {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 31);
    private static final LocalDate AUGUST = LocalDate.of(2025, 8, 15);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 19);

    @Test
    void aFlagSaysSinceWhenItHasBeenSeen() {
        assertThat(shown(List.of(flag("DD-17")), List.of(spell("DD-17", 1, JULY, null))))
                .contains("First seen 31/07/2025.")
                .doesNotContain("Came back", "Flags that cleared");
    }

    @Test
    void aFlagThatCameBackSaysWhenItStoodBefore() {
        assertThat(shown(
                        List.of(flag("DD-17")),
                        List.of(spell("DD-17", 2, SEPTEMBER, null), spell("DD-17", 1, JULY, AUGUST))))
                .contains("Came back", "Seen again from 19/09/2025. It was open before, from 31/07/2025 to 15/08/2025.")
                .doesNotContain("Flags that cleared");
    }

    @Test
    void aFlagThatIsGoneSaysWhenItCleared() {
        assertThat(shown(List.of(), List.of(spell("DD-18", 1, JULY, AUGUST))))
                .contains("None", "Flags that cleared", "A patternDD-18", "31/07/2025", "15/08/2025");
    }

    @Test
    void whatAnotherFlagSaysAlreadyHasNotCleared() {
        assertThat(shown(List.of(), List.of(spell("DD-35", 1, JULY, null))))
                .doesNotContain("DD-35", "Flags that cleared");
    }

    private static String shown(List<Flag> open, List<FlagSpell> past) {
        return new CaseFlags(open, past, false).getElement().getTextRecursively();
    }

    private static Flag flag(String pattern) {
        return new Flag(pattern, "A pattern", Severity.HIGH, "It is so.", "Act.", JULY, List.of(), null);
    }

    private static FlagSpell spell(String pattern, int number, LocalDate from, @Nullable LocalDate cleared) {
        return new FlagSpell(
                "C1", "NSH-7F3K", "EAST", CaseType.CP, pattern, "A pattern", Severity.HIGH, number, from, cleared);
    }
}
