package org.plumbline.watch.run;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.NewEvent;
import org.springframework.jdbc.core.JdbcTemplate;

/** Children of one team on a protection plan since July, for tests of sweeps, and people who look at them. */
final class SweptCases {

    private SweptCases() {}

    static List<ChildRecord> children(int number, LocalDate seen) {
        List<ChildRecord> children = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            children.add(child(i, seen));
        }
        return children;
    }

    static ChildRecord child(int number, LocalDate visit, NewEvent... more) {
        List<NewEvent> events = new ArrayList<>(List.of(more));
        events.add(NewEvent.of(
                EventType.CP_PLAN_START, LocalDate.of(2025, 7, 1), Map.of("plan", "P20250701", "previousPlans", "0")));
        events.add(NewEvent.of(EventType.VISIT, visit, Map.of("kind", "CP", "seen", "Y")));
        return new ChildRecord(
                "S" + number,
                YearMonth.of(2015, 4),
                null,
                null,
                false,
                null,
                CaseType.CP,
                "EAST",
                null,
                Set.of(),
                LocalDate.of(2025, 1, 6),
                null,
                events);
    }

    static <T> T as(Role role, Supplier<T> job) {
        return RunAs.actor(person(role, Set.of()), job);
    }

    static Actor person(Role role, Set<String> teams) {
        return new Actor(new UUID(1, 1), "tester", "Tester", Set.of(role), teams, null);
    }

    static void empty(JdbcTemplate jdbc) {
        for (String each : List.of(
                "sweep",
                "case_event_before",
                "case_event",
                "case_worker",
                "person_lookup",
                "case_file_before",
                "case_file",
                "import_cover",
                "case_import")) {
            jdbc.update("delete from " + each);
        }
    }
}
