package org.plumbline.intake.annexa;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.annexa.CellRule.Severity;
import org.plumbline.intake.code.CouncilWords;
import org.plumbline.intake.workbook.WorkbookLimits;
import org.plumbline.intake.workbook.WorkbookReader;

/**
 * Checks an Annex A workbook: finds its lists whatever the sheets are called, and everything that is wrong with their
 * cells. Knows no database. Thread safe.
 */
public final class AnnexACheck {

    /** A list of which more than this part of the rows does not say which child or when is not loaded. */
    private static final double TOO_MANY = 0.2;

    private static final Pattern SHEET = Pattern.compile("(?i)\\s*list[\\s_-]*0*(\\d{1,2})(\\D.*)?");
    private static final LocalDate DAY_0_OF_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final AnnexALayout LAYOUT = AnnexALayout.load();

    private final WorkbookLimits limits;

    /** A check that allows a workbook to be as large as the limits say. */
    public AnnexACheck(WorkbookLimits limits) {
        this.limits = limits;
    }

    /**
     * Checks the file.
     *
     * @param today dates of steps after it are errors
     */
    public CheckOutcome check(byte[] file, LocalDate today) {
        try {
            return new CheckOutcome.Checked(read(file, today).check());
        } catch (UnreadableFile e) {
            return new CheckOutcome.Refused(String.valueOf(e.getMessage()));
        }
    }

    /** The same for a council that has mapped nothing. */
    public CheckedWorkbook read(byte[] file, LocalDate today) throws UnreadableFile {
        return read(file, today, CouncilWords.NONE);
    }

    /**
     * Checks the file and keeps what can be used of it.
     *
     * @param today dates of steps after it are errors
     * @param words what the council has mapped
     */
    public CheckedWorkbook read(byte[] file, LocalDate today, CouncilWords words) throws UnreadableFile {
        Sheets sheets = new Sheets(today, words);
        new WorkbookReader(limits).read(file, sheets);
        return put(sheets.read);
    }

    /** Reads each sheet by itself: which of them are lists is known only when all were read. */
    private final class Sheets implements WorkbookReader.Sheets {

        private final LocalDate today;
        private final CouncilWords words;
        private final List<ListReader> read = new ArrayList<>();
        private final ChildNumbers numbers = new ChildNumbers();
        private LocalDate dayZero = DAY_0_OF_1900;

        private Sheets(LocalDate today, CouncilWords words) {
            this.today = today;
            this.words = words;
        }

        @Override
        public void dateSystem(boolean from1904) {
            dayZero = from1904 ? DAY_0_OF_1904 : DAY_0_OF_1900;
        }

        @Override
        public WorkbookReader.Rows sheet(String name, boolean hidden) {
            CellProblems problems = new CellProblems(limits.problems());
            CellReader cells = new CellReader(problems, today, dayZero, numbers, words);
            ListReader reader = new ListReader(name, hidden, named(name), LAYOUT.lists(), cells, problems);
            read.add(reader);
            return reader;
        }
    }

    private CheckedWorkbook put(List<ListReader> sheets) throws UnreadableFile {
        ChosenSheets chosen = ChosenSheets.of(sheets);
        Map<Integer, ListReader> found = chosen.lists();
        List<String> notes = new ArrayList<>(chosen.notes());
        if (found.isEmpty()) {
            throw new UnreadableFile("No list of Annex A was found in the workbook. Its sheets should be named List_1"
                    + " to List_11 and carry the headings of Ofsted's template.");
        }
        CellProblems findings = new CellProblems(limits.problems());
        found.values().forEach(sheet -> findings.addAll(sheet.problems()));
        Map<Integer, List<ListRow>> rows = rows(found, findings);
        Map<Integer, List<ListRow>> usable = new TreeMap<>();
        List<ListCheck> lists = new ArrayList<>();
        found.forEach((number, sheet) -> lists.add(
                check(number, sheet, chosen.refused().get(number), findings, rows.get(number), usable, notes)));
        LocalDate latest = found.values().stream()
                .filter(sheet -> sheet.headings() != null
                        && Objects.requireNonNull(sheet.list()).number() < AnnexALayout.ADOPTERS)
                .map(ListReader::latest)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new CheckedWorkbook(
                new WorkbookCheck(
                        lists,
                        findings.sorted(),
                        findings.notListed(),
                        findings.unknown().all(),
                        notes,
                        latest),
                usable);
    }

    /** The rows of each list that has headings, compared with each other and with those of the other lists. */
    private static Map<Integer, List<ListRow>> rows(Map<Integer, ListReader> found, CellProblems findings) {
        DuplicateRows repeats = new DuplicateRows(findings);
        Map<Integer, List<ListRow>> rows = new TreeMap<>();
        found.forEach((number, sheet) -> {
            Headings headings = sheet.headings();
            if (headings != null) {
                List<ListRow> once = repeats.once(headings, sheet.rows());
                repeats.compareBirths(headings, once);
                rows.put(number, once);
            }
        });
        found.forEach((number, sheet) -> {
            if (sheet.headings() != null) {
                repeats.compareWithBirths(sheet.headings(), rows.getOrDefault(number, List.of()));
            }
        });
        return rows;
    }

    private static ListCheck check(
            int number,
            ListReader sheet,
            @Nullable String refused,
            CellProblems findings,
            @Nullable List<ListRow> rows,
            Map<Integer, List<ListRow>> usable,
            List<String> notes) {
        Headings headings = sheet.headings();
        if (headings == null || rows == null) {
            return result(number, sheet, findings, "No row with the headings of this list was found.", List.of());
        }
        reportColumns(number, sheet, headings, findings, notes);
        notes.addAll(sheet.passed().notes(number));
        String rejected = refused == null ? rejection(number, sheet, headings, findings) : refused;
        if (rejected == null) {
            usable.put(number, rows);
        }
        return result(number, sheet, findings, rejected, headings.differing());
    }

    private static void reportColumns(
            int number, ListReader sheet, Headings headings, CellProblems findings, List<String> notes) {
        headings.layout().columns().stream()
                .filter(column -> column.expected() && !headings.has(column))
                .forEach(column -> findings.add(new CellProblem(
                        number,
                        sheet.headingRow(),
                        column.heading(),
                        "",
                        CellRule.MISSING_COLUMN,
                        CellRule.MISSING_COLUMN.says() + " Add it with the heading “" + column.heading() + "”.")));
        if (!headings.unknown().isEmpty()) {
            notes.add("List " + number + ": the columns “" + String.join("”, “", headings.unknown())
                    + "” are not part of the list and were passed over.");
        }
        headings.unclear()
                .forEach((column, written) -> notes.add("List " + number + ": the columns “"
                        + String.join("”, “", written) + "” could each be “" + column
                        + "”, and none of them was read. Give the right one that heading."));
        headings.repeated()
                .forEach(heading -> notes.add("List " + number + ": the column “" + heading
                        + "” is there more than once. The first is read, the others were passed over; delete them."));
    }

    private static @Nullable String rejection(int number, ListReader sheet, Headings headings, CellProblems findings) {
        if (number == AnnexALayout.ADOPTERS && !sheet.rows().isEmpty()) {
            return "Adopters are not part of case audits: the list is checked but never stored.";
        }
        if (!headings.has(headings.layout().id())) {
            return "The column “" + headings.layout().id().heading() + "” is missing.";
        }
        int bad = findings.lostRows(number);
        int rows = sheet.rows().size();
        if (bad > rows * TOO_MANY) {
            return bad + " of " + rows + " rows do not say which child or when; a list with more than "
                    + Math.round(TOO_MANY * 100) + " % of such rows is not loaded.";
        }
        return null;
    }

    private static ListCheck result(
            int number, ListReader sheet, CellProblems findings, @Nullable String rejected, List<String> differing) {
        ListLayout layout = Objects.requireNonNull(LAYOUT.list(number));
        int people = (int) sheet.rows().stream()
                .filter(ListRow::hasId)
                .map(ListRow::id)
                .distinct()
                .count();
        return new ListCheck(
                number,
                layout.title(),
                sheet.sheet(),
                sheet.headingRow(),
                sheet.rows().size(),
                people,
                findings.count(number, Severity.ERROR),
                findings.count(number, Severity.WARNING),
                findings.count(number, Severity.NORMALISED),
                rejected,
                differing);
    }

    private static @Nullable ListLayout named(String sheet) {
        Matcher name = SHEET.matcher(sheet);
        return name.matches() ? LAYOUT.list(Integer.parseInt(name.group(1))) : null;
    }
}
