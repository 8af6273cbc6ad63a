package org.plumbline.intake.annexa;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EthnicityGroup;
import org.plumbline.casefile.contract.LegalStatus;
import org.plumbline.casefile.contract.TeamCode;
import org.plumbline.casefile.snapshot.ChildRecord;
import org.plumbline.casefile.snapshot.ChildRecord.Inferred;
import org.plumbline.intake.annexa.ListLayout.Kind;

/** What the rows of one child say of the case: its type, team, worker, and from when to when it is open. */
final class ChildCase {

    /** The lists by how well they know who holds the case now. */
    private static final List<Integer> HOLDERS = List.of(8, 7, 6, 5, 4, 9, 3);

    private final String id;
    private final LocalDate asAt;
    private final Map<Integer, List<ListRow>> rows = new TreeMap<>();

    ChildCase(String id, LocalDate asAt) {
        this.id = id;
        this.asAt = asAt;
    }

    void add(ListRow row) {
        rows.computeIfAbsent(row.list(), list -> new java.util.ArrayList<>()).add(row);
    }

    ChildRecord toRecord() {
        LocalDate birth = first("birth", ListRow::date);
        Integer age = first("age", ListRow::whole);
        boolean unborn = birth != null && (birth.isAfter(asAt) || age != null && age < 0);
        String ethnicity = first("ethnicity", ListRow::code);
        CaseType type = type();
        LocalDate openFrom = openFrom(type, birth);
        LocalDate closedOn = closedOn(type);
        return new ChildRecord(
                id,
                birth == null || unborn ? null : YearMonth.from(birth),
                unborn ? birth : null,
                ethnicity == null ? null : EthnicityGroup.valueOf(ethnicity),
                yes("disability"),
                yes("uasc"),
                type,
                TeamCode.of(held("team")),
                held("worker"),
                workers(),
                openFrom,
                closedOn == null || closedOn.isBefore(openFrom) ? null : closedOn,
                ChildEvents.of(rows),
                inferred());
    }

    /** A list on which the child is missing may be cut short: what is concluded from its absence is no more than that. */
    private Set<Inferred> inferred() {
        ListRow need = latest(6, "start");
        Set<Inferred> inferred = EnumSet.noneOf(Inferred.class);
        boolean onOpenList = open(7) || open(8);
        boolean closed = need != null && need.date("closed") != null;
        boolean stepped = need != null && (rows.containsKey(7) || rows.containsKey(8));
        if (!onOpenList && !closed && !stepped && (need == null || need.code("status") == null)) {
            inferred.add(Inferred.STATE);
        }
        if (!onOpenList && need == null) {
            inferred.add(Inferred.TEAM);
        }
        return inferred;
    }

    private CaseType type() {
        ListRow need = latest(6, "start");
        String status = need == null ? null : need.code("status");
        if (status != null) {
            return CaseType.valueOf(status);
        }
        if (open(8) && !LegalStatus.isShortBreaks(latestCode(8, "legalStatus"))) {
            return CaseType.CLA;
        }
        if (open(7)) {
            return CaseType.CP;
        }
        if (open(8) || need != null && need.date("closed") == null) {
            return CaseType.CIN;
        }
        if (rows.containsKey(4) && all(4).anyMatch(row -> row.date("authorised") == null)) {
            return CaseType.ASSESSMENT;
        }
        if (rows.containsKey(9)) {
            return CaseType.CARE_LEAVER;
        }
        if (need != null || rows.containsKey(7) || rows.containsKey(8)) {
            return CaseType.CLOSED;
        }
        return rows.containsKey(4) || rows.containsKey(5) ? CaseType.ASSESSMENT : CaseType.CONTACT;
    }

    private boolean open(int list) {
        ListRow row = latest(list, "start");
        return row != null && row.date("end") == null;
    }

    private LocalDate openFrom(CaseType type, @Nullable LocalDate birth) {
        ListRow need = latest(6, "start");
        LocalDate start = need == null ? null : need.date("start");
        if (start != null) {
            return start;
        }
        LocalDate earliest = stepDates().min(Comparator.naturalOrder()).orElse(null);
        if (earliest != null) {
            return earliest;
        }
        if (type == CaseType.CARE_LEAVER && birth != null) {
            String eligibility = latestCode(9, "eligibility");
            boolean young = "RELEVANT".equals(eligibility) || "ELIGIBLE".equals(eligibility);
            LocalDate entitled = birth.plusYears(young ? 16 : 18);
            return entitled.isAfter(asAt) ? asAt : entitled;
        }
        return asAt;
    }

    /** The closing of the episode of need; without list 6, the end of the last plan, period of care or assessment. */
    private @Nullable LocalDate closedOn(CaseType type) {
        ListRow need = latest(6, "start");
        if (need != null) {
            LocalDate closed = need.date("closed");
            return closed == null && type == CaseType.CLOSED ? asAt : closed;
        }
        return switch (type) {
            case CLOSED ->
                Stream.of(7, 8)
                        .flatMap(this::all)
                        .map(row -> row.date("end"))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(asAt);
            case ASSESSMENT ->
                all(4).allMatch(row -> row.date("authorised") != null)
                        ? all(4).map(row -> row.date("authorised"))
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(null)
                        : null;
            case CONTACT -> stepDates().max(Comparator.naturalOrder()).orElse(asAt);
            default -> null;
        };
    }

    private Stream<LocalDate> stepDates() {
        return rows.values().stream().flatMap(List::stream).flatMap(row -> row.layout().columns().stream()
                .filter(column -> column.kind() == Kind.DATE)
                .map(column -> row.date(column.field()))
                .filter(Objects::nonNull));
    }

    private Stream<ListRow> all(int list) {
        return rows.getOrDefault(list, List.of()).stream();
    }

    private @Nullable ListRow latest(int list, String field) {
        return all(list)
                .max(Comparator.comparing(row -> Objects.requireNonNullElse(row.date(field), LocalDate.MIN)))
                .orElse(null);
    }

    private @Nullable String latestCode(int list, String field) {
        return all(list)
                .map(row -> row.code(field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String held(String field) {
        return HOLDERS.stream()
                .flatMap(this::all)
                .map(row -> row.text(field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Set<String> workers() {
        Set<String> workers = new HashSet<>();
        rows.values()
                .forEach(list -> list.forEach(row -> {
                    String worker = row.text("worker");
                    if (worker != null) {
                        workers.add(worker);
                    }
                }));
        return workers;
    }

    private @Nullable Boolean yes(String field) {
        String code = first(field, ListRow::code);
        return code == null ? null : code.equals("Y");
    }

    private <T> @Nullable T first(String field, java.util.function.BiFunction<ListRow, String, @Nullable T> value) {
        return rows.values().stream()
                .flatMap(List::stream)
                .map(row -> value.apply(row, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
