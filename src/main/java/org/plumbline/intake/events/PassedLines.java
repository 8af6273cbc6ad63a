package org.plumbline.intake.events;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.cell.RowNotes;

/** Lines of a file that record nothing: totals, notes, the headings once more. They are passed over and said at the end. */
final class PassedLines {

    private static final Pattern FIGURE = Pattern.compile("[-\\d.,% ]+");
    private static final Pattern DATE = Pattern.compile(".*\\d-\\d.*");
    private static final int MOST_NAMED = 5;

    private final List<String> header;
    private final List<String> passed = new ArrayList<>();
    private long first;

    PassedLines(List<String> header) {
        this.header = header;
    }

    /** Whether the line records nothing; it is then noted. */
    boolean passes(long line, List<String> fields) {
        int first = firstFilled(fields, 0);
        if (first == fields.size()) {
            return false;
        }
        if (isNote(fields, first)) {
            note(line, "“" + RowNotes.shown(fields.get(first)) + "”");
        } else if (repeatsTheHeader(fields)) {
            note(line, "the headings again");
        } else {
            return false;
        }
        return true;
    }

    /** A total is its word and figures; a note is one text that is no number of a child. */
    private static boolean isNote(List<String> fields, int first) {
        int next = firstFilled(fields, first + 1);
        if (next == fields.size()) {
            return !RowNotes.isNumber(fields.get(first));
        }
        while (next < fields.size()) {
            if (!isFigure(fields.get(next))) {
                return false;
            }
            next = firstFilled(fields, next + 1);
        }
        return RowNotes.isNote(fields.get(first));
    }

    /** The first field from the given one on that holds something; the number of fields where none does. */
    private static int firstFilled(List<String> fields, int from) {
        int at = from;
        while (at < fields.size() && CellText.isNothing(fields.get(at))) {
            at++;
        }
        return at;
    }

    /** In most rows the second field is a word, for which no pattern is asked. */
    private static boolean isFigure(String field) {
        return field.charAt(0) <= '9'
                && FIGURE.matcher(field).matches()
                && !DATE.matcher(field).matches();
    }

    private boolean repeatsTheHeader(List<String> fields) {
        return fields.size() == header.size()
                && CellText.folded(fields.getFirst()).equals(header.getFirst())
                && fields.stream().map(CellText::folded).toList().equals(header);
    }

    private void note(long line, String what) {
        first = passed.isEmpty() ? line : first;
        passed.add("line %d (%s)".formatted(line, what));
    }

    /** Says what was passed over, if anything was. */
    void report(Path file, FileProblems problems) {
        if (passed.isEmpty()) {
            return;
        }
        int more = passed.size() - MOST_NAMED;
        String named = String.join(", ", passed.subList(0, Math.min(MOST_NAMED, passed.size())));
        problems.warning(
                file,
                first,
                "Passed over, because %s no row of a case: %s%s."
                        .formatted(
                                EnglishNumbers.either(passed.size(), "it is", "they are"),
                                named,
                                more > 0 ? " and %,d more".formatted(more) : ""));
    }
}
