package org.plumbline.cli.outcome;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.cli.file.GradeWord;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.finding.Severity;
import org.plumbline.grading.Grade;
import org.plumbline.intake.events.CsvRow;
import org.plumbline.report.past.FigureRow;
import org.plumbline.report.past.PastAudit;
import org.plumbline.report.past.PastAudit.Actions;
import org.plumbline.report.past.PastAudit.Disability;
import org.plumbline.report.past.PastAudit.Ethnicity;
import org.plumbline.report.past.PastAudit.Patterns;

/** Reads one row of past audits and finds everything that is wrong with it. */
final class OutcomeRow {

    /** How far an audit has come, in the words of the file. */
    private enum State {
        DRAFT,
        SUBMITTED,
        PROVISIONAL,
        IN_MODERATION,
        FINAL,
        REAUDIT_DUE,
        CLOSED,
        LAPSED;

        boolean counted() {
            return this != DRAFT && this != LAPSED;
        }
    }

    private static final Set<String> RESERVED = Set.of(FigureRow.ALL, FigureRow.FEW);
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern PATTERN = Pattern.compile("(DD-\\d{2}):(\\w+)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Path file;
    private final CsvRow row;
    private final InputErrors errors;
    private boolean wrong;

    OutcomeRow(Path file, CsvRow row, InputErrors errors) {
        this.file = file;
        this.row = row;
        this.errors = errors;
    }

    /** The month of a row; absent where it cannot be read. */
    static @Nullable YearMonth month(CsvRow row) {
        String written = row.get("month");
        try {
            return MONTH.matcher(written).matches() ? YearMonth.parse(written) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Nullable
    PastAudit read(List<String> themes) {
        named("audit");
        String team = team();
        YearMonth month = month(row);
        if (month == null) {
            refuse("The month (%s) cannot be read. Write it as yyyy-MM, such as 2025-07.".formatted(row.get("month")));
        }
        CaseType type = word("case_type", CaseType.class);
        SampleStream stream = word("stream", SampleStream.class);
        State state = word("state", State.class);
        Grade grade = grade(state);
        Map<String, Grade> ofThemes = themes(themes);
        Ethnicity ethnicity = optional("ethnicity", Ethnicity.UNKNOWN);
        Disability disability = optional("disability", Disability.UNKNOWN);
        boolean risk = yes("immediate_risk") | yes("safety_critical_no");
        Patterns patterns = patterns();
        Actions actions = actions();
        String earlier = text("reaudit_of");
        return wrong || month == null || type == null || stream == null || state == null
                ? null
                : new PastAudit(
                        row.get("audit"),
                        month,
                        team,
                        type,
                        stream,
                        state.counted(),
                        grade,
                        ofThemes,
                        ethnicity,
                        disability,
                        risk,
                        patterns,
                        actions,
                        earlier.isEmpty() ? null : earlier);
    }

    private String text(String column) {
        return row.has(column) ? row.get(column) : "";
    }

    private void named(String column) {
        if (row.get(column).isEmpty()) {
            refuse("The column " + column + " is empty. Fill it.");
        }
    }

    private String team() {
        named("team");
        String team = row.get("team");
        if (RESERVED.contains(team)) {
            refuse("No team can be called %s, for the figures use the word. Write another code.".formatted(team));
        }
        return team;
    }

    private <E extends Enum<E>> @Nullable E word(String column, Class<E> words) {
        String written = text(column);
        Optional<E> word = Arrays.stream(words.getEnumConstants())
                .filter(each -> each.name().equals(written))
                .findFirst();
        if (word.isEmpty()) {
            refuse("The %s (%s) is unknown. Write one of %s."
                    .formatted(column, written, Arrays.toString(words.getEnumConstants())));
        }
        return word.orElse(null);
    }

    private <E extends Enum<E>> E optional(String column, E absent) {
        E word = text(column).isEmpty() ? absent : word(column, absent.getDeclaringClass());
        return word == null ? absent : word;
    }

    private Grade grade(@Nullable State state) {
        if (row.get("grade").isEmpty()) {
            if (state == null || state.counted()) {
                refuse("The grade is empty. Write O, G, RI, I or NG; only a DRAFT or LAPSED audit may be without.");
            }
            return Grade.NOT_GRADED;
        }
        return grade("grade");
    }

    private Grade grade(String column) {
        Optional<Grade> grade = GradeWord.read(row.get(column));
        if (grade.isEmpty()) {
            refuse("The grade (%s) in %s is unknown. Write O, G, RI, I or NG.".formatted(row.get(column), column));
        }
        return grade.orElse(Grade.NOT_GRADED);
    }

    private Map<String, Grade> themes(List<String> themes) {
        Map<String, Grade> grades = new HashMap<>();
        for (String theme : themes) {
            if (!row.get("theme_" + theme).isEmpty()) {
                grades.put(theme, grade("theme_" + theme));
            }
        }
        return grades;
    }

    private boolean yes(String column) {
        String written = text(column);
        if (!Set.of("", "Y", "N").contains(written)) {
            refuse("The %s (%s) is neither Y nor N. Write one of them.".formatted(column, written));
        }
        return written.equals("Y");
    }

    private Patterns patterns() {
        Set<String> found = new HashSet<>();
        Set<String> critical = new HashSet<>();
        for (String each :
                text("patterns").isEmpty() ? new String[0] : text("patterns").split("\\|", -1)) {
            Matcher pattern = PATTERN.matcher(each);
            boolean known = pattern.matches()
                    && Arrays.stream(Severity.values())
                            .anyMatch(severity -> severity.name().equals(pattern.group(2)));
            if (!known) {
                refuse("The pattern (%s) cannot be read. Write its id and severity, such as DD-04:HIGH."
                        .formatted(each));
            } else if (!found.add(pattern.group(1))) {
                refuse("The pattern %s is there twice. Leave one out.".formatted(pattern.group(1)));
            } else if (pattern.group(2).equals(Severity.CRITICAL.name())) {
                critical.add(pattern.group(1));
            }
        }
        return new Patterns(found, critical);
    }

    private Actions actions() {
        Actions actions = new Actions(
                number("actions"), number("actions_in_time"), number("actions_late"), number("actions_overdue"));
        if (actions.inTime() + actions.late() + actions.overdue() > actions.raised()) {
            refuse("More actions are done or overdue than were raised (%d). Correct the numbers."
                    .formatted(actions.raised()));
        }
        return actions;
    }

    private int number(String column) {
        String written = text(column);
        if (written.isEmpty()) {
            return 0;
        }
        if (!NUMBER.matcher(written).matches()) {
            refuse("The %s (%s) is no whole number of at most six digits.".formatted(column, written));
            return 0;
        }
        return Integer.parseInt(written);
    }

    private void refuse(String sentence) {
        wrong = true;
        errors.add(file, row.line(), sentence);
    }
}
