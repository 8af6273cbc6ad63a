package org.plumbline.drift;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plumbline.ReferencePage;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

class SentencesReferenceTests {

    private static final String HEAD = """
            # What flags say

            The sentence of every flag that the examples beside the rules of pack %s raise, as people read it. Each is made by the
            rules from the example's dates; the limits are those of the pack unless the example sets others. The patterns themselves:
            [Drift and delay](drift.md).

            """;

    @Test
    void theSentencesOfTheExamplesAreThoseThatWereRead() throws IOException {
        RulePack pack = RulePacks.bundled().current();
        DriftRules rules = new DriftRules(pack, WorkingDays.englandAndWales());

        ReferencePage.says(
                DriftSentences.PAGE,
                DriftExample.of(pack).entrySet().stream()
                        .map(each -> DriftSentences.section(each.getKey(), each.getValue(), pack, rules))
                        .collect(Collectors.joining("\n", HEAD.formatted(pack.id()), "")));
    }
}
