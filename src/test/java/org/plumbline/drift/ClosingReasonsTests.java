package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.drift.ground.Definitions;
import org.plumbline.intake.code.Code;
import org.plumbline.intake.code.CodeLists;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.timeline.EventSelection;

/** Every reason for closing that the children in need census publishes, by its code, in its words, and by both. */
class ClosingReasonsTests {

    private static final Set<String> NOBODY_CHOSE = Set.of("RC1", "RC2", "RC5", "RC6");

    private static final Definitions DEFINITIONS =
            new Definitions(RulePacks.bundled().current());
    private static final EventSelection WITHOUT_CHOICE = DEFINITIONS.termIfAny("closed-without-choice");
    private static final EventSelection DIED = DEFINITIONS.termIfAny("child-died");

    static Stream<Code> published() {
        return CodeLists.bundled().required("CLOSURE").codes().stream()
                .filter(code -> code.token().startsWith("RC"));
    }

    @ParameterizedTest
    @MethodSource("published")
    void aPublishedReasonCountsByItsCodeInItsWordsAndByBoth(Code code) {
        String words = code.written().substring(code.written().indexOf(" - ") + 3);
        for (String written : List.of(
                code.token(),
                code.written(),
                words,
                words.toUpperCase(Locale.UK),
                code.token() + ": " + words,
                code.token().toLowerCase(Locale.UK) + " " + words)) {
            assertThat(EventContract.attribute(EventType.CASE_CLOSED, "outcome"))
                    .as(written)
                    .matches(outcome -> outcome.accepts(written));
            assertThat(WITHOUT_CHOICE.matches(closed(written)))
                    .as(written)
                    .isEqualTo(NOBODY_CHOSE.contains(code.token()));
            assertThat(DIED.matches(closed(written)))
                    .as(written)
                    .isEqualTo(code.token().equals("RC2"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RC5 - Services ceased for any other reason",
                "RC2 Adopted",
                "Not died",
                "RC1 - Not adopted",
                "Moved on",
                "RC3 - Moved",
                "Transferred to another team"
            })
    void wordsThatSayAnotherThingAreNoSuchReason(String written) {
        assertThat(WITHOUT_CHOICE.matches(closed(written))).isFalse();
    }

    private static CaseEvent closed(String outcome) {
        return new CaseEvent(
                "1",
                EventType.CASE_CLOSED,
                LocalDate.of(2025, 6, 20),
                null,
                Map.of("outcome", outcome),
                EventSource.EVENTS_FILE);
    }
}
