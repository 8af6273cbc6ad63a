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
                assertThat(bank.sentence(Dice.of(i), theme, code, DOCUMENT)).hasSizeGreaterThan(40);
            }
        }
    }

    @Test
    void sentencesVaryAndNameTheDayOfTheDocument() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            seen.add(bank.sentence(Dice.of(i), "RA", AnswerCode.F, DOCUMENT));
        }
        assertThat(seen).hasSizeGreaterThan(3).anyMatch(sentence -> sentence.contains("14 March 2026"));
    }
}
