package org.plumbline.cli.file;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.plumbline.grading.Grade;

/** How a file writes a grade: by its name or its letters. */
public final class GradeWord {

    private static final Map<String, Grade> LETTERS = Map.of(
            "O", Grade.OUTSTANDING,
            "G", Grade.GOOD,
            "RI", Grade.REQUIRES_IMPROVEMENT,
            "I", Grade.INADEQUATE,
            "NG", Grade.NOT_GRADED);

    private GradeWord() {}

    /** The grade; empty where no grade is written so. */
    public static Optional<Grade> read(String written) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.name().equals(written))
                .findFirst()
                .or(() -> Optional.ofNullable(LETTERS.get(written)));
    }
}
