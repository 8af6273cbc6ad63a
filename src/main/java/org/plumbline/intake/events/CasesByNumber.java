package org.plumbline.intake.events;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.cell.LeadingZeros;
import org.plumbline.intake.cell.RowNotes;

/**
 * The cases of one job by the number of the child, which is the same however the files write it. That two spellings were
 * joined is said once.
 */
final class CasesByNumber {

    /** The most characters of the number of a child. */
    static final int LONGEST = 60;

    private final FileProblems problems;
    private final Map<String, CaseLine> cases = new HashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> firstWritten = new HashMap<>();
    private final LeadingZeros zeros = new LeadingZeros();

    CasesByNumber(FileProblems problems) {
        this.problems = problems;
    }

    /** The number of the child that a row names; empty when it names none. */
    String number(Path file, long line, String written) {
        String known = numbers.get(written);
        if (known != null) {
            return known;
        }
        String number = numberOf(written);
        numbers.put(written, number);
        if (number.isEmpty()) {
            return number;
        }
        String other = firstWritten.putIfAbsent(number, written);
        String unlike = other == null ? zeros.other(number) : null;
        if (unlike != null) {
            problems.warning(
                    file,
                    line,
                    "The cases %s and %s differ in leading zeros. They count as two children; if they are one child, write both alike."
                            .formatted(unlike, number));
        }
        if (other != null) {
            problems.warning(
                    file,
                    line,
                    "The case %s is written %s elsewhere. Both are read as one child; if they are two, give one of them another number."
                            .formatted(written, other));
        }
        return number;
    }

    /** The number of a child, whatever its spelling; empty where there is none, as with an error of a spreadsheet. */
    static String numberOf(String written) {
        return CellText.isNothing(written) || RowNotes.areNoNumber(written) ? "" : CellText.number(written);
    }

    /** What is wrong with a row that has no number of a child. */
    static String noNumber(String written) {
        return CellText.isNothing(written)
                ? "The row does not say which case it is about. Write the case, or leave the row out."
                : "The case (%s) is no number of a child. Write the number that the system gives, or leave the row out."
                        .formatted(written);
    }

    /** Adds a case, and answers the one that the number has already, which stays, or null. */
    @Nullable
    CaseLine putIfAbsent(String number, CaseLine line) {
        return cases.putIfAbsent(number, line);
    }

    /** Adds a case or puts it in the place of another. */
    void put(String number, CaseLine line) {
        cases.put(number, line);
    }

    /** The case of the number, or null when there is none. */
    @Nullable
    CaseLine find(String number) {
        return cases.get(number);
    }

    /** Notes that the row of the case cannot be used, so that nothing is made of its events alone. */
    void refuse(String number) {
        refused.add(number);
    }

    boolean isRefused(String number) {
        return refused.contains(number);
    }

    /** The numbers of cases whose row cannot be used. */
    Set<String> refused() {
        return Collections.unmodifiableSet(refused);
    }

    /** All cases, in the order of the ids that they are written with. */
    List<CaseLine> inOrder() {
        return cases.values().stream()
                .sorted(Comparator.comparing(CaseLine::caseId))
                .toList();
    }

    /** All cases by their number. */
    Map<String, CaseLine> all() {
        return Collections.unmodifiableMap(cases);
    }
}
