package org.plumbline.intake.annexa;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EthnicityGroup;
import org.plumbline.casefile.contract.LegalStatus;
import org.plumbline.casefile.contract.PossibleDates;
import org.plumbline.casefile.contract.TeamCode;
import org.plumbline.casefile.snapshot.ChildRecord;

/** What the rows of one child say of the case: its type, team, worker, and from when to when it is open. */
final class ChildCase {

    private final String id;
    private final LocalDate asAt;
    private final ChildRows rows = new ChildRows();

    ChildCase(String id, LocalDate asAt) {
        this.id = id;
        this.asAt = asAt;
    }

    void add(ListRow row) {
        rows.add(row);
    }

    /**
     * The case as a snapshot has it.
     *
     * @param lists the workbook that the rows are from
     */
    ChildRecord toRecord(WorkbookLists lists) {
        LocalDate birth = rows.first("birth", ListRow::date);
        Integer age = rows.first("age", ListRow::whole);
        boolean unborn = birth != null && (birth.isAfter(asAt) || age != null && age < 0);
        String ethnicity = rows.first("ethnicity", ListRow::code);
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
                TeamCode.of(rows.held("team")),
                rows.held("worker"),
                rows.workers(),
                openFrom,
                closedOn == null || closedOn.isBefore(openFrom) ? null : closedOn,
                rows.events(),
                Inferences.of(rows, type, lists));
    }

    private CaseType type() {
        ListRow need = rows.latest(6, "start");
        String status = need == null ? null : need.code("status");
        if (status != null) {
            return CaseType.valueOf(status);
        }
        if (rows.open(8) && !LegalStatus.isShortBreaks(rows.firstCode(8, "legalStatus"))) {
            return CaseType.CLA;
        }
        if (rows.open(7)) {
            return CaseType.CP;
        }
        if (rows.open(8) || need != null && need.date("closed") == null) {
            return CaseType.CIN;
        }
        if (rows.has(4) && rows.all(4).anyMatch(row -> row.date("authorised") == null)) {
            return CaseType.ASSESSMENT;
        }
        if (rows.has(9)) {
            return CaseType.CARE_LEAVER;
        }
        if (need != null || rows.has(7) || rows.has(8)) {
            return CaseType.CLOSED;
        }
        return rows.has(4) || rows.has(5) ? CaseType.ASSESSMENT : CaseType.CONTACT;
    }

    private LocalDate openFrom(CaseType type, @Nullable LocalDate birth) {
        ListRow need = rows.latest(6, "start");
        LocalDate start = need == null ? null : need.date("start");
        if (start != null) {
            return start;
        }
        LocalDate earliest = rows.stepDates().min(Comparator.naturalOrder()).orElse(null);
        if (earliest != null) {
            return earliest;
        }
        if (type == CaseType.CARE_LEAVER && birth != null) {
            String eligibility = rows.firstCode(9, "eligibility");
            boolean young = "RELEVANT".equals(eligibility) || "ELIGIBLE".equals(eligibility);
            LocalDate entitled = birth.plusYears(young ? 16 : 18);
            return entitled.isAfter(asAt) || !PossibleDates.isPossible(entitled) ? asAt : entitled;
        }
        return asAt;
    }

    /** The closing of the episode of need; without list 6, the end of the last plan, period of care or assessment. */
    private @Nullable LocalDate closedOn(CaseType type) {
        ListRow need = rows.latest(6, "start");
        if (need != null) {
            LocalDate closed = need.date("closed");
            return closed == null && type == CaseType.CLOSED ? asAt : closed;
        }
        return switch (type) {
            case CLOSED ->
                Stream.of(7, 8)
                        .flatMap(rows::all)
                        .map(row -> row.date("end"))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(asAt);
            case ASSESSMENT ->
                rows.all(4).allMatch(row -> row.date("authorised") != null)
                        ? rows.all(4)
                                .map(row -> row.date("authorised"))
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(null)
                        : null;
            case CONTACT -> rows.stepDates().max(Comparator.naturalOrder()).orElse(asAt);
            default -> null;
        };
    }

    private @Nullable Boolean yes(String field) {
        String code = rows.first(field, ListRow::code);
        return code == null ? null : code.equals("Y");
    }
}
