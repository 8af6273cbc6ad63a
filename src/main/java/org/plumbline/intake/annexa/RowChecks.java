package org.plumbline.intake.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.casefile.contract.Childhood;
import org.plumbline.intake.annexa.ListLayout.Column;
import org.plumbline.intake.annexa.ListLayout.Kind;
import org.plumbline.intake.workbook.RawCell;

/** What cells of one row say of each other: birth and steps, starts and ends, things that cannot both be true. */
final class RowChecks {

    /** A step before birth can concern the unborn child, but not earlier than a pregnancy lasts. */
    private static final int ADULT = 18;
    /** Lists whose steps can concern an unborn child; the others begin with birth. */
    private static final int LAST_LIST_WITH_UNBORN = 7;

    /** The step of each list at which a person must be a child; lists 6 to 8 ask whether the case is open instead. */
    private static final Map<Integer, String> STEP =
            Map.of(1, "contact", 2, "start", 3, "referral", 4, "start", 5, "discussion");

    private static final Map<Integer, String> END = Map.of(6, "closed", 7, "end", 8, "end");

    private record Order(int list, String first, String second, CellRule rule, String message) {}

    private static final Map<Integer, List<Order>> ORDERS = byList(
            new Order(2, "start", "end", CellRule.END_BEFORE_START, "Correct the start or the completion date."),
            new Order(4, "start", "authorised", CellRule.END_BEFORE_START, "Correct the start or the authorisation."),
            new Order(5, "discussion", "conference", CellRule.END_BEFORE_START, "Correct one of the two dates."),
            new Order(6, "start", "closed", CellRule.END_BEFORE_START, "Correct the start or the closure date."),
            new Order(7, "start", "end", CellRule.END_BEFORE_START, "Correct the start or the end of the plan."),
            new Order(8, "start", "end", CellRule.END_BEFORE_START, "Correct the start or the end of care."),
            new Order(
                    10,
                    "decision",
                    "adoptionOrder",
                    CellRule.DATE_ORDER,
                    "The order cannot come before the decision."));

    private static final Map<Integer, List<Order>> AFTER_THE_END = byList(
            new Order(
                    7,
                    "visit",
                    "end",
                    CellRule.DATE_ORDER,
                    "The visit comes after the plan ended. Correct one of the two."),
            new Order(
                    7,
                    "review",
                    "end",
                    CellRule.DATE_ORDER,
                    "The review comes after the plan ended. Correct one of the two."),
            new Order(
                    10,
                    "noLonger",
                    "adoptionOrder",
                    CellRule.CONTRADICTION,
                    "The decision comes after the adoption order."));

    private static Map<Integer, List<Order>> byList(Order... orders) {
        return Arrays.stream(orders).collect(Collectors.groupingBy(Order::list));
    }

    private final CellReader reader;

    RowChecks(CellReader reader) {
        this.reader = reader;
    }

    /** Checks a row, and empties the cells that cannot be used. */
    void check(Headings headings, ListRow row, Map<Column, RawCell> cells) {
        RowCells of = new RowCells(reader, headings, row, cells);
        checkBirth(of);
        checkAdult(of);
        ORDERS.getOrDefault(row.list(), List.of()).forEach(order -> checkOrder(of, order));
        AFTER_THE_END.getOrDefault(row.list(), List.of()).forEach(order -> checkAfter(of, order));
        switch (row.list()) {
            case 4 -> checkAssessed(of);
            case 5 -> checkConference(of);
            case 6 -> checkClosed(of);
            case 7 -> checkSeen(of);
            case 8 -> checkReturnInterview(of);
            case 9 -> checkInTouch(of);
            case 10 -> checkPlacementOrder(of);
            case 11 -> checkAdopter(of);
            default -> {}
        }
    }

    private void checkBirth(RowCells of) {
        LocalDate birth = of.row.date("birth");
        Integer age = of.row.whole("age");
        if (birth == null && age != null && age >= 0 && !of.has("birth")) {
            of.report("birth", CellRule.MISSING_VALUE, "Add the date of birth; it is not worked out from the age.");
        }
        if (birth == null) {
            return;
        }
        if (age != null && age < 0 && !reader.isAhead(birth)) {
            of.report("age", CellRule.CONTRADICTION, "Read as unborn, though the day of birth is past. Correct one.");
        }
        for (Column column : tooEarly(of.row, birth)) {
            of.report(column.field(), CellRule.DATE_BEFORE_BIRTH, "Correct this date or the date of birth.");
            of.row.clear(column.field());
        }
        checkSeenBeforeBirth(of);
    }

    /** The columns of the row that hold a day on which nothing can have happened to a child of that birth. */
    static List<Column> tooEarly(ListRow row, LocalDate birth) {
        int days = row.list() <= LAST_LIST_WITH_UNBORN ? Childhood.DAYS_BEFORE_BIRTH : 0;
        LocalDate earliest = birth.minusDays(days);
        List<Column> early = new ArrayList<>();
        for (Column column : row.layout().columns()) {
            LocalDate date = column.kind() == Kind.DATE ? row.date(column) : null;
            if (date != null && date.isBefore(earliest)) {
                early.add(column);
            }
        }
        return early;
    }

    /** That the family of an unborn child is visited for the plan is no question; that the child was seen is one. */
    private void checkSeenBeforeBirth(RowCells of) {
        boolean unborn = reader.isAhead(of.row.date("birth"));
        for (String field : unborn ? List.of("lastSeen") : List.of("lastSeen", "visit")) {
            if (of.row.isBeforeBirth(of.row.date(field))) {
                of.report(
                        field,
                        CellRule.SEEN_BEFORE_BIRTH,
                        "Read as a visit at which the child was not seen. Correct this date or the date of birth.");
            }
        }
    }

    private void checkAdult(RowCells of) {
        LocalDate birth = of.row.date("birth");
        Integer age = of.row.whole("age");
        String step = STEP.get(of.row.list());
        String end = END.get(of.row.list());
        LocalDate at = step == null ? null : of.row.date(step);
        boolean adultAtStep = birth != null && at != null && !at.isBefore(birth.plusYears(ADULT));
        boolean adultNow = end != null && age != null && age >= ADULT && of.row.date(end) == null;
        if (adultAtStep) {
            of.report(
                    "birth", CellRule.ADULT_ON_CHILD_LIST, "Check the date of birth and whether the row belongs here.");
        } else if (adultNow) {
            of.report(
                    of.has("birth") ? "birth" : "age",
                    CellRule.ADULT_ON_CHILD_LIST,
                    "Check the date of birth, or close the case.");
        }
    }

    private static void checkOrder(RowCells of, Order order) {
        LocalDate first = of.row.date(order.first());
        LocalDate second = of.row.date(order.second());
        if (first != null && second != null && second.isBefore(first)) {
            of.report(order.second(), order.rule(), order.message());
            if (order.rule().severity() == CellRule.Severity.ERROR) {
                of.row.clear(order.second());
            }
        }
    }

    private static void checkAfter(RowCells of, Order order) {
        LocalDate step = of.row.date(order.first());
        LocalDate end = of.row.date(order.second());
        if (step != null && end != null && step.isAfter(end)) {
            of.report(order.first(), order.rule(), order.message());
        }
    }

    private static void checkAssessed(RowCells of) {
        if (of.row.is("seen", "Y") && of.row.isBeforeBirth(of.row.date("authorised"))) {
            of.report(
                    "seen",
                    CellRule.SEEN_BEFORE_BIRTH,
                    "The assessment ended before it. It counts as not known whether the child was seen.");
            of.row.clear("seen");
        }
    }

    private static void checkClosed(RowCells of) {
        boolean closed = of.row.is("status", "CLOSED");
        if (!closed && of.row.code("status") != null && of.row.date("closed") != null) {
            of.report("status", CellRule.CONTRADICTION, "The case counts as closed on its closure date. Correct one.");
        }
        if (closed && of.row.date("closed") == null) {
            of.report(
                    "closed",
                    CellRule.MISSING_VALUE,
                    "The case is closed as from the day of the extract. Add the day on which it was closed.");
        }
    }

    private static void checkSeen(RowCells of) {
        if (of.row.is("seenAlone", ListRow.NOT_SEEN) && of.row.date("visit") != null) {
            of.report("seenAlone", CellRule.CHILD_NOT_SEEN, "The visit counts as one at which the child was not seen.");
        }
    }

    private static void checkConference(RowCells of) {
        if (of.row.is("unnecessary", "Y") && of.row.date("conference") != null) {
            of.report("conference", CellRule.CONTRADICTION, "The conference is also said to have been unnecessary.");
        }
    }

    private static void checkReturnInterview(RowCells of) {
        if (of.row.is("rhiAccepted", "Y") && of.row.is("rhiOffered", "N")) {
            of.report("rhiAccepted", CellRule.CONTRADICTION, "The interview is also said not to have been offered.");
        }
    }

    /** Blank only where the council is not in touch with the young person. */
    private static void checkInTouch(RowCells of) {
        if (of.row.is("inTouch", "YES")) {
            for (String field : List.of("accommodation", "suitability", "activity")) {
                if (!of.has(field)) {
                    of.report(field, CellRule.MISSING_MANDATORY, "It may be blank only where you are not in touch.");
                }
            }
        }
    }

    private static void checkPlacementOrder(RowCells of) {
        if (of.row.is("reason", "RD2") && of.row.date("placementOrder") != null) {
            of.report(
                    "reason",
                    CellRule.CONTRADICTION,
                    "RD2 says that there was no placement order, but its date is given.");
        }
    }

    private static void checkAdopter(RowCells of) {
        LocalDate left = of.row.date("left");
        LocalDate order = of.row.date("adoptionOrder");
        if (of.row.is("reason", "1") && left != null && order != null && left.isAfter(order)) {
            of.report(
                    "reason",
                    CellRule.CONTRADICTION,
                    "The adopter is said to have withdrawn after the adoption order.");
        }
    }
}
