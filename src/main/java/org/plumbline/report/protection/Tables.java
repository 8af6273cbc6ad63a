package org.plumbline.report.protection;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.report.past.FigureMeasure;
import org.plumbline.report.past.FigureRow;
import org.plumbline.report.past.PastAudit;
import org.plumbline.report.past.PastAudit.Disability;
import org.plumbline.report.past.PastAudit.Ethnicity;
import org.plumbline.report.past.PastAudits;
import org.plumbline.report.past.PastAudits.Part;
import org.plumbline.report.past.PastMonth;
import org.plumbline.report.past.Period;

/** The numbers behind the figures: how many audits of a month each item of a table has in each cell. */
final class Tables {

    /** The table of everything. */
    static final String OVERALL = "overall";

    static final String TYPES = "types";
    static final String TEAMS = "teams";
    static final String ETHNICITY = "ETHNICITY";
    static final String DISABILITY = "DISABILITY";
    static final String AGAIN = "again";
    private static final String THEME = "theme:";

    private record Place(String table, String item, YearMonth month, Cell cell) {}

    private final Knowledge known;
    private final Layout layout;
    private final Map<String, Integer> tables = new HashMap<>();
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final Map<String, Set<String>> items = new LinkedHashMap<>();

    Tables(Knowledge known, Layout layout) {
        this.known = known;
        this.layout = layout;
    }

    static String ofTheme(String theme) {
        return THEME + theme;
    }

    /** The cells of a table. */
    static List<Cell> cells(String table) {
        return switch (table) {
            case AGAIN -> Cell.AGAIN;
            case ETHNICITY, DISABILITY -> Cell.BETTER_OR_NOT;
            default -> Cell.GRADES;
        };
    }

    /** The items of a table so far, in the order in which they came. */
    Set<String> items(String table) {
        return items.getOrDefault(table, Set.of());
    }

    /** The tables whose items add up to everything. */
    List<String> divided() {
        return items.keySet().stream()
                .filter(table -> List.of(TYPES, TEAMS, ETHNICITY, DISABILITY).contains(table))
                .toList();
    }

    List<String> themes() {
        return items.keySet().stream().filter(table -> table.startsWith(THEME)).toList();
    }

    /** Takes in the audits of a month, and the teams that are new. */
    void add(PastAudits audits, YearMonth month, boolean everythingOnly) {
        List<PastAudit> random = audits.random(Period.month(month));
        put(OVERALL, List.of(FigureRow.ALL), month, random, each -> FigureRow.ALL);
        if (audits.parts().contains(Part.FOLLOW_UPS) && !everythingOnly) {
            items.computeIfAbsent(AGAIN, key -> new LinkedHashSet<>()).add(FigureRow.ALL);
            Map<Cell, Integer> counts = new HashMap<>();
            PastMonth.followedUp(audits, month)
                    .forEach((measure, count) -> counts.put(Cell.valueOf(measure.name()), count));
            put(AGAIN, month, Map.of(FigureRow.ALL, counts));
        }
        if (everythingOnly) {
            return;
        }
        put(TYPES, names(CaseType.values()), month, random, each -> each.type().name());
        put(TEAMS, audits.teams(), month, random, PastAudit::team);
        if (audits.parts().contains(Part.ETHNICITY)) {
            put(ETHNICITY, names(Ethnicity.values()), month, random, each -> each.ethnicity()
                    .name());
        }
        if (audits.parts().contains(Part.DISABILITY)) {
            put(DISABILITY, names(Disability.values()), month, random, each -> each.disability()
                    .name());
        }
        for (String theme : audits.themes()) {
            List<PastAudit> audited = random.stream()
                    .filter(each -> each.themes().containsKey(theme))
                    .map(each -> each.graded(each.themes().get(theme)))
                    .toList();
            put(ofTheme(theme), List.of(theme), month, audited, each -> theme);
        }
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private void put(
            String table,
            List<String> all,
            YearMonth month,
            List<PastAudit> audits,
            Function<PastAudit, String> itemOf) {
        items.computeIfAbsent(table, key -> new LinkedHashSet<>()).addAll(all);
        Map<String, Map<Cell, Integer>> counts = new HashMap<>();
        for (PastAudit audit : audits) {
            if (audit.grade().isGraded()) {
                Cell grade = Cell.valueOf(audit.grade().name());
                Cell cell = cells(table).contains(grade)
                        ? grade
                        : Cell.of(FigureMeasure.GOOD_OR_BETTER, Cell.GRADES).contains(grade)
                                ? Cell.BETTER
                                : Cell.NOT_BETTER;
                counts.computeIfAbsent(itemOf.apply(audit), key -> new HashMap<>())
                        .merge(cell, 1, Integer::sum);
            }
        }
        put(table, month, counts);
    }

    private void put(String table, YearMonth month, Map<String, Map<Cell, Integer>> counts) {
        int which = tables.computeIfAbsent(table, key -> layout.table(kind(table)));
        int at = 0;
        for (String item : items(table)) {
            List<Cell> cells = cells(table);
            for (Cell cell : cells) {
                int number = known.number(counts.getOrDefault(item, Map.of()).getOrDefault(cell, 0));
                numbers.put(new Place(table, item, month, cell), number);
                layout.put(number, which, month, at, items(table).size(), cells.indexOf(cell), cells.size());
            }
            at++;
        }
    }

    private static Layout.Kind kind(String table) {
        return switch (table) {
            case OVERALL -> Layout.Kind.WHOLE;
            case TYPES, TEAMS -> Layout.Kind.BY_GRADE;
            case ETHNICITY, DISABILITY -> Layout.Kind.BY_BETTER;
            default -> Layout.Kind.APART;
        };
    }

    private List<Integer> places(String table, Set<String> some, Period period, List<Cell> cells) {
        List<Integer> places = new ArrayList<>();
        for (String item : some) {
            for (YearMonth month : period.months()) {
                for (Cell cell : cells) {
                    Integer number = numbers.get(new Place(table, item, month, cell));
                    if (number != null) {
                        places.add(number);
                    }
                }
            }
        }
        return places;
    }

    /** The sum of some cells of some items over a period. */
    Sum sum(String table, Set<String> some, Period period, List<Cell> cells) {
        return known.sum(places(table, some, period, cells));
    }
}
