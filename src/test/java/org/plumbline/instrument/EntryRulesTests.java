package org.plumbline.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.FreeTextGuard.Kind;
import org.plumbline.instrument.FreeTextGuard.Warning;
import org.plumbline.rulebook.RulePacks;

class EntryRulesTests {

    private static final Instrument INSTRUMENT =
            Instrument.of(RulePacks.bundled().current());
    private static final EntryRules RULES = new EntryRules(INSTRUMENT);
    private static final String TWENTY = "Case note of 03/02/26";
    private static final String FORTY = "Supervision record of March, no plan in it";

    @Test
    void evidenceHasALeastLengthByAnswer() {
        assertThat(check("MO03", AnswerCode.F, TWENTY, "", "")).isEmpty();
        assertThat(check("MO03", AnswerCode.F, "too short", "", ""))
                .containsExactly("Write the evidence for MO03 in at least 20 characters (9 so far).");
        assertThat(check("MO03", AnswerCode.N, TWENTY, "", "")).hasSize(1);
        assertThat(check("MO03", AnswerCode.E, FORTY, "", "")).isEmpty();
    }

    @Test
    void notApplicableNeedsAReasonAndMoreForACriticalQuestion() {
        assertThat(check("MO08", AnswerCode.A, TWENTY, "", ""))
                .containsExactly("Choose the reason why MO08 is not applicable.");
        assertThat(check("MO08", AnswerCode.A, TWENTY, "NOT_THIS_CASE_TYPE", ""))
                .isEmpty();
        assertThat(check("MO08", AnswerCode.A, TWENTY, "OTHER", "")).hasSize(1);
        assertThat(check("CV02", AnswerCode.A, TWENTY, "AGE", ""))
                .containsExactly("CV02 is a critical question: choose \"Another reason\" and say why it cannot apply.");
        assertThat(check("CV02", AnswerCode.A, TWENTY, "OTHER", FORTY)).isEmpty();
    }

    @Test
    void aCriticalQuestionThatSaysWhenItCannotApplyTakesAnyReason() {
        assertThat(INSTRUMENT.question("DI03").notApplicableWhen()).isNotNull();
        assertThat(check("DI03", AnswerCode.A, TWENTY, "NO_INDICATOR", "")).isEmpty();
        assertThat(check("RA02", AnswerCode.A, TWENTY, "NO_INDICATOR", "")).isEmpty();
        assertThat(check("RA01", AnswerCode.A, TWENTY, "NO_INDICATOR", "")).hasSize(1);
    }

    @Test
    void theFormOffersTheReasonsThatTheQuestionTakes() {
        assertThat(accepted("CV02")).containsExactly("OTHER");
        assertThat(accepted("DI03")).contains("AGE", "NO_INDICATOR", "OTHER");
        assertThat(accepted("MO08")).contains("AGE", "NO_INDICATOR", "OTHER");
    }

    private static List<String> accepted(String question) {
        return INSTRUMENT.notApplicableReasons().stream()
                .filter(reason -> reason.acceptedFor(INSTRUMENT.question(question)))
                .map(NotApplicableReason::code)
                .toList();
    }

    @Test
    void theGuardWarnsOfWhatMayIdentifySomebody() {
        assertThat(FreeTextGuard.warnings(
                        "Seen with Joan Smithers on 03/02/2014 at AB1 2CD, 943 476 5919, a.b@c.example"))
                .extracting(Warning::kind)
                .containsExactly(Kind.NAME, Kind.DATE, Kind.POSTCODE, Kind.NUMBER, Kind.EMAIL);
        assertThat(FreeTextGuard.warnings("Visit record, March 2026, page 4: mother spoke of school"))
                .isEmpty();
        assertThat(FreeTextGuard.warnings("with Joan Smithers").getFirst())
                .extracting(Warning::excerpt, Warning::start, Warning::end)
                .containsExactly("Joan Smithers", 5, 18);
    }

    private static List<String> check(String question, AnswerCode answer, String evidence, String reason, String text) {
        return RULES.check(INSTRUMENT.question(question), answer, evidence, reason, text);
    }
}
