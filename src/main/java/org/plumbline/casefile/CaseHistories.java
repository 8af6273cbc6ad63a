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
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The histories as the system's own work reads them: sweeps, listeners, and services that have checked by a policy of
 * their own that the person may see the case. No role is asked for here; screens read through {@link Caseload}.
 */
@Component
public class CaseHistories {

    private static final int PAGE = 500;

    /** Comes after every id, which is made of hexadecimal digits. */
    private static final String LAST_ID = "g";

    private static final String CASES =
            "select id, team, case_type, birth_month, expected_delivery, open_from, closed_on from case_file where ";

    /** Events of one day in the order in which practice takes them, which is that of their types. */
    private static final Comparator<CaseEvent> IN_ORDER =
            Comparator.comparing(CaseEvent::date).thenComparing(CaseEvent::type).thenComparing(CaseEvent::id);

    private final NamedParameterJdbcOperations jdbc;
    private final EnteredTable entered;

    CaseHistories(NamedParameterJdbcOperations jdbc, EnteredTable entered) {
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
        return read(CASES + "id = :id", new MapSqlParameterSource("id", caseId)).stream()
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
        return jdbc
                .query(
                        "select * from case_file where id = :id",
                        Map.of("id", caseId),
                        (row, n) -> new CaseSummary(
                                row.getString("id"),
                                row.getString("short_code"),
                                row.getString("team"),
                                CaseType.valueOf(row.getString("case_type")),
                                month(row.getString("birth_month")),
                                row.getObject("expected_delivery", LocalDate.class),
                                row.getObject("open_from", LocalDate.class),
                                row.getObject("closed_on", LocalDate.class),
                                row.getObject("as_at", LocalDate.class)))
                .stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundForYou("case", caseId));
    }

    /** The history of one case as it would be without an entry; empty when there is no such case. */
    public Optional<CaseHistory> without(String caseId, UUID entry) {
        return read(CASES + "id = :id", new MapSqlParameterSource("id", caseId), ids -> entered.without(ids, entry))
                .stream()
                .findFirst();
    }

    /** The histories of those of the cases that exist, ordered by id; at most {@value #PAGE} are held at a time. */
    @Transactional(readOnly = true)
    public void forEach(Collection<String> caseIds, Consumer<CaseHistory> work) {
        List<String> ids = caseIds.stream().sorted().toList();
        for (int i = 0; i < ids.size(); i += PAGE) {
            List<String> page = ids.subList(i, Math.min(i + PAGE, ids.size()));
            read(CASES + "id in (:ids) order by id", new MapSqlParameterSource("ids", page))
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
        return read(
                CASES + "id > :last and id <= :upTo order by id fetch first " + limit + " rows only",
                new MapSqlParameterSource("last", after).addValue("upTo", upTo == null ? LAST_ID : upTo));
    }

    /** How many cases there are. */
    public int count() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from case_file", Map.of(), Integer.class));
    }

    /** The id of the case at the place in the order of the ids, counted from 0; empty when there are fewer. */
    public Optional<String> idAt(int place) {
        return jdbc
                .queryForList(
                        "select id from case_file order by id offset :place rows fetch next 1 rows only",
                        Map.of("place", place),
                        String.class)
                .stream()
                .findFirst();
    }

    /** The latest day whose state any case shows; empty when there is no case. */
    public Optional<LocalDate> dataDay() {
        return Optional.ofNullable(jdbc.queryForObject("select max(as_at) from case_file", Map.of(), LocalDate.class));
    }

    /** The histories of all cases open on the date or closed on or after it; at most {@value #PAGE} at a time. */
    @Transactional(readOnly = true)
    public void forEachHistory(LocalDate openSince, Consumer<CaseHistory> work) {
        String last = "";
        while (true) {
            List<CaseHistory> page = read(
                    CASES + "id > :last and (closed_on is null or closed_on >= :since) order by id" + " fetch first "
                            + PAGE + " rows only",
                    new MapSqlParameterSource("last", last).addValue("since", openSince));
            page.forEach(work);
            if (page.size() < PAGE) {
                return;
            }
            last = page.getLast().caseId();
        }
    }

    /** The number by which the case system knows the child. The caller has checked that the person audits the case. */
    @Transactional(readOnly = true)
    public Optional<String> systemPersonId(String caseId) {
        return jdbc
                .queryForList(
                        "select system_person_id from person_lookup where case_id = :id",
                        Map.of("id", caseId),
                        String.class)
                .stream()
                .findFirst();
    }

    private List<CaseHistory> read(String cases, MapSqlParameterSource parameters) {
        return read(cases, parameters, entered::of);
    }

    private List<CaseHistory> read(
            String cases,
            MapSqlParameterSource parameters,
            Function<Collection<String>, Map<String, List<CaseEvent>>> byHand) {
        Map<String, Function<List<CaseEvent>, CaseHistory>> page = new LinkedHashMap<>();
        jdbc.query(cases, parameters, row -> {
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
        YearMonth birthMonth = month(row.getString("birth_month"));
        LocalDate expectedDelivery = row.getObject("expected_delivery", LocalDate.class);
        String team = row.getString("team");
        CaseType type = CaseType.valueOf(row.getString("case_type"));
        LocalDate openFrom = row.getObject("open_from", LocalDate.class);
        LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
        return events -> new CaseHistory(id, birthMonth, expectedDelivery, team, type, openFrom, closedOn, events);
    }

    private Map<String, List<CaseEvent>> events(Collection<String> caseIds, Map<String, List<CaseEvent>> byHand) {
        Map<String, List<CaseEvent>> events = new HashMap<>();
        jdbc.query(
                "select id, case_id, type, event_date, event_time, attributes, source from case_event"
                        + " where case_id in (:ids)",
                Map.of("ids", caseIds),
                row -> {
                    // By place: a sweep reads millions of rows, and a name is looked up anew for each value of each.
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

    private static @Nullable YearMonth month(@Nullable String text) {
        return text == null ? null : YearMonth.parse(text);
    }
}
