package org.plumbline.cli.outcome;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.file.CsvFile;
import org.plumbline.cli.file.CsvTable;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.intake.events.CsvRow;
import org.plumbline.report.past.PastAudit;
import org.plumbline.report.past.PastAudits;
import org.plumbline.report.past.PastAudits.Part;

/** Reads past audits from a file and finds everything that is wrong with them. */
public final class OutcomesFile {

    private static final List<String> COLUMNS =
            List.of("audit", "month", "team", "case_type", "stream", "state", "grade");
    private static final Map<String, Part> PARTS = Map.of(
            "ethnicity", Part.ETHNICITY,
            "disability", Part.DISABILITY,
            "actions", Part.ACTIONS,
            "reaudit_of", Part.FOLLOW_UPS);
    private static final String THEME = "theme_";
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,12}");

    private final Path file;
    private final InputErrors errors;

    public OutcomesFile(Path file, InputErrors errors) {
        this.file = file;
        this.errors = errors;
    }

    /** The audits; what is wrong is among the errors and not in them. */
    public PastAudits read() {
        CsvTable table = CsvFile.readTableAsWritten(file, COLUMNS, errors);
        List<String> themes = table.headings().stream()
                .filter(column -> column.startsWith(THEME))
                .map(column -> column.substring(THEME.length()))
                .toList();
        Set<Part> parts = EnumSet.noneOf(Part.class);
        PARTS.forEach((column, part) -> {
            if (table.headings().contains(column)) {
                parts.add(part);
            }
        });
        List<PastAudit> audits = themesAreNamed(themes) ? audits(table.rows(), themes) : List.of();
        return new PastAudits(audits, themes, parts);
    }

    private boolean themesAreNamed(List<String> themes) {
        List<String> wrong = themes.stream()
                .filter(theme -> !CODE.matcher(theme).matches())
                .map(theme -> THEME + theme)
                .toList();
        if (!wrong.isEmpty()) {
            errors.add(
                    file,
                    1,
                    "The header has %s. Write theme_ and the code of the theme, 1 to 12 capitals and digits, such as theme_RA."
                            .formatted(String.join(", ", wrong)));
        }
        return wrong.isEmpty();
    }

    private List<PastAudit> audits(List<CsvRow> rows, List<String> themes) {
        Map<String, YearMonth> months = new HashMap<>();
        Set<String> known = new HashSet<>();
        for (CsvRow row : rows) {
            known.add(row.get("audit"));
            YearMonth month = OutcomeRow.month(row);
            if (month != null) {
                months.putIfAbsent(row.get("audit"), month);
            }
        }
        Set<String> seen = new HashSet<>();
        List<PastAudit> audits = new ArrayList<>();
        for (CsvRow row : rows) {
            PastAudit audit = new OutcomeRow(file, row, errors).read(themes);
            boolean once = once(row, seen);
            boolean follows = follows(row, known, months);
            if (audit != null && once && follows) {
                audits.add(audit);
            }
        }
        return audits;
    }

    private boolean once(CsvRow row, Set<String> seen) {
        String audit = row.get("audit");
        boolean once = audit.isEmpty() || seen.add(audit);
        if (!once) {
            errors.add(file, row.line(), "The audit %s is there twice. Leave one of the rows out.".formatted(audit));
        }
        return once;
    }

    private boolean follows(CsvRow row, Set<String> known, Map<String, YearMonth> months) {
        String earlier = row.has("reaudit_of") ? row.get("reaudit_of") : "";
        String problem = earlier.isEmpty() ? null : problem(row, earlier, known, months);
        if (problem != null) {
            errors.add(file, row.line(), problem);
        }
        return problem == null;
    }

    private static @Nullable String problem(
            CsvRow row, String earlier, Set<String> known, Map<String, YearMonth> months) {
        if (earlier.equals(row.get("audit"))) {
            return "The audit %s follows itself up. Name the audit before it.".formatted(earlier);
        }
        if (!known.contains(earlier)) {
            return "There is no audit %s that this one could follow up. Add its row, or leave reaudit_of empty."
                    .formatted(earlier);
        }
        YearMonth own = OutcomeRow.month(row);
        YearMonth before = months.get(earlier);
        return own != null && before != null && before.isAfter(own)
                ? "The audit %s is of a later month than the one that follows it up. Correct one of the two months."
                        .formatted(earlier)
                : null;
    }
}
