package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.SharedFolder;
import org.plumbline.grading.AnswerSheet;
import org.plumbline.grading.WorkedExamples;

/** A measure against other work would mean nothing: both gradings give the same grade with the same reasons. */
class PlainGraderTests {

    @Test
    void gradingByHandAgreesWithTheRules() {
        PlainGrader plain = new PlainGrader(WorkedExamples.PACK, WorkedExamples.INSTRUMENT);
        Map<String, AnswerSheet> sheets =
                SharedFolder.find("vectors/grading").map(WorkedExamples::read).orElseGet(WorkedExamples::all);

        assertThat(sheets).isNotEmpty().allSatisfy((name, sheet) -> assertThat(plain.grade(sheet))
                .isEqualTo(WorkedExamples.GRADER.grade(sheet)));
    }
}
