package org.plumbline.ui.audit.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.form.AnswerContent;
import org.plumbline.audit.form.AnswerContent.Part;
import org.plumbline.audit.form.AnswerInput;
import org.plumbline.instrument.AnswerCode;

class AnswerMergeTests {

    private static final AnswerInput FROM = answer(1, AnswerCode.M, "first text", "note of May");

    @Test
    void whatOnlyOneSideChangedNeedsNoDecision() {
        AnswerMerge merge = new AnswerMerge(
                FROM,
                answer(1, AnswerCode.M, "my text", "note of May"),
                answer(2, AnswerCode.M, "first text", "note of June"));

        assertThat(merge.clashes()).isEmpty();
        assertThat(merge.decided(EnumSet.noneOf(Part.class)))
                .isEqualTo(answer(2, AnswerCode.M, "my text", "note of June"));
    }

    @Test
    void whatBothChangedIsDecidedPartByPart() {
        AnswerMerge merge = new AnswerMerge(
                FROM,
                answer(1, AnswerCode.P, "my text", "note of May"),
                answer(3, AnswerCode.N, "their text", "note of May"));

        assertThat(merge.clashes()).containsExactly(Part.ANSWER, Part.EVIDENCE);
        assertThat(merge.decided(EnumSet.of(Part.ANSWER))).isEqualTo(answer(3, AnswerCode.N, "my text", "note of May"));
    }

    @Test
    void theSameChangeOnBothSidesIsNoClash() {
        AnswerInput same = answer(1, AnswerCode.F, "first text", "note of May");

        assertThat(new AnswerMerge(FROM, same, same.on(2)).clashes()).isEmpty();
    }

    private static AnswerInput answer(int base, AnswerCode code, String evidence, String where) {
        return new AnswerInput("MO01", base, new AnswerContent(code, evidence, where, null, "", false, null, ""));
    }
}
