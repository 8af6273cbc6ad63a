package org.plumbline.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;

class EventWordsTests {

    /** Capitals in a row, an underscore, or a letter with a number: what a person does not say. */
    private static final String CODE = ".*([A-Z]{2}\\d|_|\\b[A-Z]+\\d|[a-z][A-Z]|\\d+m\\b|WD\\b).*";

    @Test
    void detailsAreWordsAndDaysAsPeopleWriteThem() {
        assertThat(details(EventType.VISIT, Map.of("kind", "CIN", "seenAlone", "NA", "recordedDate", "2026-10-22")))
                .isEqualTo("kind: child in need, recorded date: 22/10/2026, seen alone: not applicable");
    }

    @Test
    void whatOnlyTiesEventsTogetherIsNotShown() {
        assertThat(details(EventType.CP_PLAN_END, Map.of("plan", "3f9a"))).isEmpty();
    }

    @Test
    void aCodeMeansWhatItsKeySays() {
        assertThat(details(EventType.LEGAL_STATUS_START, Map.of("code", "L1")))
                .isEqualTo("legal status: police protection");
        assertThat(details(EventType.CONTACT, Map.of("source", "6"))).isEqualTo("source: police");
    }

    @Test
    void everyKeyAndEveryChoiceOfTheContractHasWords() {
        for (EventType type : EventType.values()) {
            for (EventAttribute attribute : EventContract.attributes(type)) {
                assertThat(EventWords.key(attribute.key()))
                        .as("%s", type)
                        .isNotBlank()
                        .doesNotMatch(CODE);
                for (String choice : attribute.values()) {
                    assertThat(EventWords.value(attribute, choice))
                            .as("%s, %s, %s", type, attribute.key(), choice)
                            .doesNotMatch(CODE)
                            .doesNotMatch("\\d.*");
                }
            }
        }
    }

    @Test
    void evidenceOfAFlagIsADayAndAName() {
        assertThat(EventWords.evidence("2026-10-22 CIN_REVIEW"))
                .isEqualTo("22/10/2026  " + EventType.CIN_REVIEW.label());
    }

    private static String details(EventType type, Map<String, String> attributes) {
        return EventWords.details(
                new CaseEvent("e1", type, LocalDate.of(2026, 10, 22), null, attributes, EventSource.MANUAL));
    }
}
