package org.plumbline.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.casefile.contract.AttributeText;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The histories as the system's own work reads them: sweeps, listeners, and services that have checked by a policy of
 * their own that the person may see the case. No role is asked for here; screens read through {@link Caseload}.
 */
@Component
public class CaseHistories {

    /** Comes after every id, which is made of hexadecimal digits. */
    private static final String LAST_ID = "g";

    private static final String CASES =
            "select id, team, case_type, birth_month, expected_delivery, open_from, closed_on from case_file where ";

    /** Events of one day in the order in which practice takes them, which is that of their types. */
    public static final Comparator<CaseEvent> IN_ORDER =
            Comparator.comparing(CaseEvent::date).thenComparing(CaseEvent::type).thenComparing(CaseEvent::id);

    private final JdbcClient jdbc;
    private final EnteredTable entered;

    CaseHistories(JdbcClient jdbc, EnteredTable entered) {
        this.jdbc = jdbc;
        this.entered = entered;
    }

    /**
     * The history of one case.
     *
     * @throws NotFoundForYou when there is no such case
     */
    @Transactional(readOnly = true)
    public CaseHistory of(String caseId) {
        return read(jdbc.sql(CASES + "id = :id").param("id", caseId)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundForYou("case", caseId));
    }

    /**
     * The head of one case.
     *
     * @throws NotFoundForYou when there is no such case
     */
    @Transactional(readOnly = true)
    public CaseSummary summary(String caseId) {
        return jdbc.sql("select * from case_file where id = :id")
                .param("id", caseId)
                .query((row, n) -> new CaseSummary(
                        row.getString("id"),
                        row.getString("short_code"),
                        row.getString("team"),
                        Rows.named(row, "case_type", CaseType.class),
                        Rows.monthOrNone(row, "birth_month"),
                        Rows.dateOrNone(row, "expected_delivery"),
                        Rows.date(row, "open_from"),
                        Rows.dateOrNone(row, "closed_on"),
                        Rows.date(row, "as_at")))
                .optional()
                .orElseThrow(() -> new NotFoundForYou("case", caseId));
    }

    /** The history of one case as it would be without an entry; empty when there is no such case. */
    public Optional<CaseHistory> without(String caseId, UUID entry) {
        return read(jdbc.sql(CASES + "id = :id").param("id", caseId), ids -> entered.without(ids, entry)).stream()
                .findFirst();
    }

    /** The histories of those of the cases that exist, ordered by id; at most {@value Rows#IDS} are held at a time. */
    @Transactional(readOnly = true)
    public void forEach(Collection<String> caseIds, Consumer<CaseHistory> work) {
        List<String> ids = caseIds.stream().sorted().toList();
        for (int i = 0; i < ids.size(); i += Rows.IDS) {
            List<String> page = ids.subList(i, Math.min(i + Rows.IDS, ids.size()));
            read(jdbc.sql(CASES + "id in (:ids) order by id").param("ids", page))
                    .forEach(work);
        }
    }

    /**
     * The histories of the next cases in the order of their ids.
     *
     * @param after the id after which to begin, empty for the first
     * @param upTo the last id to be read, absent for no end
     */
    @Transactional(readOnly = true)
    public List<CaseHistory> next(String after, @Nullable String upTo, int limit) {
        return read(jdbc.sql(CASES + "id > :last and id <= :upTo order by id" + Rows.PAGE)
                .param("last", after)
                .param("upTo", upTo == null ? LAST_ID : upTo)
                .params(Rows.page(0, limit)));
    }

    /** Cases of the teams that are open as far as the latest snapshot of each knows; of every team where none is named. */
    public List<String> open(Set<String> teams) {
        return jdbc.sql("select id from case_file where case_type <> 'CLOSED'"
                        + " and (closed_on is null or closed_on > as_at)"
                        + (teams.isEmpty() ? "" : " and team in (:teams)"))
                .param("teams", teams)
                .query(String.class)
                .list();
    }

    /** How many cases there are. */
    public int count() {
        return jdbc.sql("select count(*) from case_file").query(Integer.class).single();
    }

    /** The id of the case at the place in the order of the ids, counted from 0; empty when there are fewer. */
    public Optional<String> idAt(int place) {
        return jdbc.sql("select id from case_file order by id" + Rows.PAGE)
                .params(Rows.page(place, 1))
                .query(String.class)
                .optional();
    }

    /** The latest day whose state any case shows; empty when there is no case. */
    public Optional<LocalDate> dataDay() {
        return jdbc.sql("select max(as_at) from case_file")
                .query(LocalDate.class)
                .optional();
    }

    private List<CaseHistory> read(StatementSpec cases) {
        return read(cases, entered::of);
    }

    private List<CaseHistory> read(
            StatementSpec cases, Function<Collection<String>, Map<String, List<CaseEvent>>> byHand) {
        Map<String, Function<List<CaseEvent>, CaseHistory>> page = new LinkedHashMap<>();
        cases.query(row -> {
            page.put(row.getString("id"), head(row));
        });
        Map<String, List<CaseEvent>> events =
                page.isEmpty() ? Map.of() : events(page.keySet(), byHand.apply(page.keySet()));
        return page.entrySet().stream()
                .map(entry -> entry.getValue().apply(events.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static Function<List<CaseEvent>, CaseHistory> head(ResultSet row) throws SQLException {
        String id = row.getString("id");
        YearMonth birthMonth = Rows.monthOrNone(row, "birth_month");
        LocalDate expectedDelivery = Rows.dateOrNone(row, "expected_delivery");
        String team = row.getString("team");
        CaseType type = Rows.named(row, "case_type", CaseType.class);
        LocalDate openFrom = Rows.date(row, "open_from");
        LocalDate closedOn = Rows.dateOrNone(row, "closed_on");
        return events -> new CaseHistory(id, birthMonth, expectedDelivery, team, type, openFrom, closedOn, events);
    }

    private Map<String, List<CaseEvent>> events(Collection<String> caseIds, Map<String, List<CaseEvent>> byHand) {
        Map<String, List<CaseEvent>> events = new HashMap<>();
        jdbc.sql("select id, case_id, type, event_date, event_time, attributes, source from case_event"
                        + " where case_id in (:ids)")
                .param("ids", caseIds)
                .query(row -> {
                    // By place: a sweep reads millions of rows, and a name is looked up again for each value of each.
                    events.computeIfAbsent(row.getString(2), id -> new ArrayList<>())
                            .add(new CaseEvent(
                                    row.getString(1),
                                    EventType.valueOf(row.getString(3)),
                                    row.getObject(4, LocalDate.class),
                                    row.getObject(5, LocalTime.class),
                                    AttributeText.read(row.getString(6)),
                                    EventSource.valueOf(row.getString(7))));
                });
        byHand.forEach((caseId, own) -> events.merge(caseId, own, EnteredTable::beside));
        events.values().forEach(list -> list.sort(IN_ORDER));
        return events;
    }
}
