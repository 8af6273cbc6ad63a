package org.plumbline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.cli.file.ExactCsv;
import org.plumbline.cli.file.InputErrors;
import org.plumbline.intake.events.CsvRow;
import org.plumbline.sampling.Refusal;

/** Reads the cases of a sample that could not be audited, in the order in which that was found out. */
final class RefusedFile {

    private static final List<String> COLUMNS = List.of("case", "reason");

    private final Path file;
    private final InputErrors errors;
    private final List<Long> lines = new ArrayList<>();
    private final Set<String> cases = new HashSet<>();

    RefusedFile(Path file, InputErrors errors) {
        this.file = file;
        this.errors = errors;
    }

    List<Refusal> read() {
        List<Refusal> refusals = new ArrayList<>();
        for (CsvRow row : ExactCsv.read(file, COLUMNS, errors)) {
            Refusal refusal = refusal(row);
            if (refusal != null) {
                refusals.add(refusal);
                lines.add(row.line());
            }
        }
        return refusals;
    }

    /** Says of a refusal that was read that its case was not in the sample when its turn came. */
    void notInSample(int refusal, String caseId) {
        errors.add(
                file,
                lines.get(refusal),
                "The case %s is not in the sample at this point. Correct the case, or leave the row out."
                        .formatted(caseId));
    }

    private @Nullable Refusal refusal(CsvRow row) {
        String reason = row.get("reason").strip();
        boolean given = !reason.isEmpty() || refuse(row, "The reason is empty. Write why the case cannot be audited.");
        boolean plain = reason.chars().noneMatch(Character::isISOControl)
                || refuse(row, "The reason has a line break or another control character. Take it out.");
        boolean once = cases.add(row.get("case"))
                || refuse(row, "The case %s is refused twice. Leave one of the rows out.".formatted(row.get("case")));
        return given && plain && once ? new Refusal(row.get("case"), reason) : null;
    }

    private boolean refuse(CsvRow row, String sentence) {
        errors.add(file, row.line(), sentence);
        return false;
    }
}
