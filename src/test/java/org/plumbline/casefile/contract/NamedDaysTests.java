package org.plumbline.casefile.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedDaysTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', textBlock = """
            a letter before its conference     ! 2025-06-03 CONFERENCE id=k;kind=ICPC ! 2025-06-10 MINUTES_DISTRIBUTED conference=k;letterDate=2025-06-02 ! letterDate
            minutes before their conference    ! 2025-06-03 CONFERENCE id=k;kind=ICPC ! 2025-06-10 MINUTES_DISTRIBUTED conference=k;fullMinutesDate=2025-06-02 ! fullMinutesDate
            minutes of a conference without id ! 2025-06-03 CONFERENCE kind=ICPC ! 2025-06-10 MINUTES_DISTRIBUTED conference=k;letterDate=2025-06-02 ! letterDate
            a child seen before the enquiry    ! 2025-06-03 S47_START enquiry=e ! 2025-06-10 S47_END enquiry=e;outcome=NFA;childSeenDate=2025-06-02 ! childSeenDate
            an answer before the referral      ! 2025-06-03 REFERRAL id=r ! 2025-06-04 REFERRAL_DECISION referral=r;decision=NFA;acknowledgedDate=2025-06-02 ! acknowledgedDate
            a day on which it can be           ! 2025-06-03 S47_START enquiry=e ! 2025-06-10 S47_END enquiry=e;outcome=NFA;childSeenDate=2025-06-03 !
            a day of another enquiry           ! 2025-06-03 S47_START enquiry=f ! 2025-06-10 S47_END enquiry=e;outcome=NFA;childSeenDate=2025-06-02 !
            an answer before the decision      ! 2025-06-03 REFERRAL id=r ! 2025-06-05 REFERRAL_DECISION referral=r;decision=NFA;acknowledgedDate=2025-06-04 !
            """)
    void aDayBeforeWhatItIsAboutIsNotKnown(String what, String about, String event, String unknown) {
        List<CaseEvent> events = List.of(event(about), event(event));
        CaseEvent known = NamedDays.without(events).getLast();

        assertThat(known.attributes())
                .as(what)
                .hasSize(events.getLast().attributes().size() - (unknown == null ? 0 : 1));
        assertThat(unknown == null || known.attribute(unknown) == null).isTrue();
    }

    @Test
    void whatHasHappenedCannotLieBeforeItsEventOrTheOneThatItIsAbout() {
        assertThat(days(each -> each.kind() == EventAttribute.Kind.PAST && !each.notBefore()))
                .as("each is tied to an event that another key names")
                .containsExactlyInAnyOrder(
                        "REFERRAL_DECISION acknowledgedDate",
                        "S47_END childSeenDate",
                        "MINUTES_DISTRIBUTED letterDate",
                        "MINUTES_DISTRIBUTED fullMinutesDate")
                .containsExactlyInAnyOrderElementsOf(days(each -> each.notBeforeNamed() != null));
        assertThat(days(each -> each.kind() == EventAttribute.Kind.DATE && !each.notBefore()))
                .as("what was planned can have been planned for an earlier day")
                .containsExactlyInAnyOrder("CONFERENCE_POSTPONED originalDate", "CLA_REVIEW dueDate", "ACTION due");
    }

    @Test
    void whatTiesADayNamesATypeOfEvent() {
        for (EventType type : EventType.values()) {
            for (EventAttribute each : EventContract.attributes(type)) {
                assertThat(NamedDays.tiedTo(type, each) == null)
                        .as(type + " " + each.key())
                        .isEqualTo(each.notBeforeNamed() == null);
            }
        }
    }

    private static List<String> days(Predicate<EventAttribute> which) {
        Function<EventType, List<String>> keys = type -> EventContract.attributes(type).stream()
                .filter(EventAttribute::isDay)
                .filter(which)
                .map(each -> type + " " + each.key())
                .toList();
        return Arrays.stream(EventType.values())
                .flatMap(type -> keys.apply(type).stream())
                .toList();
    }

    private static CaseEvent event(String text) {
        String[] parts = text.split(" ");
        return new CaseEvent(
                parts[0],
                EventType.valueOf(parts[1]),
                LocalDate.parse(parts[0]),
                null,
                AttributeText.read(parts[2]),
                EventSource.EVENTS_FILE);
    }
}
