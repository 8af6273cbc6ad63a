package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.instrument.AnswerCode;

class EvidenceBankTests {

    private static final LocalDate DOCUMENT = LocalDate.of(2026, 3, 14);

    private final EvidenceBank bank = EvidenceBank.open();

    @ParameterizedTest
    @EnumSource(AnswerCode.class)
    void everySentenceIsLongEnoughForItsAnswer(AnswerCode code) {
        for (String theme : new String[] {"MO", "RA", "CV", "DI", "NC", "S20"}) {
            for (int i = 0; i < 50; i++) {
                assertThat(bank.sentence(Dice.of(i), theme, theme + "03", code, DOCUMENT))
                        .hasSizeGreaterThan(40);
            }
        }
    }

    @Test
    void aQuestionWithSentencesOfItsOwnIsAnsweredByThem() {
        for (String question : new String[] {"CV01", "RA02"}) {
            for (AnswerCode code : new AnswerCode[] {AnswerCode.F, AnswerCode.M, AnswerCode.P, AnswerCode.N}) {
                assertThat(bank.sentence(Dice.of(1), question.substring(0, 2), question, code, DOCUMENT))
                        .isNotEqualTo(bank.sentence(Dice.of(1), question.substring(0, 2), "other", code, DOCUMENT))
                        .hasSizeGreaterThan(40);
            }
        }
        assertThat(bank.sentence(Dice.of(1), "MO", "MO09", AnswerCode.A, DOCUMENT))
                .contains("legal");
    }

    @Test
    void sentencesVaryAndNameTheDayOfTheDocument() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            seen.add(bank.sentence(Dice.of(i), "RA", "RA08", AnswerCode.F, DOCUMENT));
        }
        assertThat(seen).hasSizeGreaterThan(3).anyMatch(sentence -> sentence.contains("14 March 2026"));
    }
}
