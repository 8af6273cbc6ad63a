package org.plumbline.grading.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.item.ItemAnswer;
import org.plumbline.instrument.item.ItemInstrument;
import org.plumbline.rulebook.PackOf;
import org.plumbline.rulebook.RulePack;

/** What the format of items carries beside OSRI, with nothing but files. */
class OtherInstrumentsTests {

    /** Self-audit of an agency: each standard is rated 0 to 3 as it was answered, and nothing is rated over all. */
    private static final RulePack SELF_AUDIT = PackOf.files(
            "self-audit",
            Map.of(
                    "pack.yaml",
                    """
                    id: self-audit
                    rates: items
                    effective-from: '2026-04-01'
                    """,
                    "scales.yaml",
                    """
                    no-rating: {code: '-', name: 'Not answered yet'}
                    scales:
                      standard:
                        - {code: 0, name: 'Not in place'}
                        - {code: 1, name: 'Partly in place'}
                        - {code: 2, name: 'In place'}
                        - {code: 3, name: 'In place and shown to work'}
                    """,
                    "items/standards.yaml",
                    """
                    '1':
                      name: 'Leadership'
                      scale: standard
                      source: 'Invented'
                      questions:
                        LEVEL: {text: 'How far is it in place?', scale: standard}
                        EVIDENCE: {text: 'What shows it?', words: true}
                    '2':
                      name: 'Safer recruitment'
                      scale: standard
                      source: 'Invented'
                      questions:
                        LEVEL: {text: 'How far is it in place?', scale: standard}
                        EVIDENCE: {text: 'What shows it?', words: true, needed: true}
                    STORY:
                      name: 'What was found'
                      source: 'Invented'
                      questions:
                        TEXT: {text: 'Tell it', words: true}
                    """,
                    "items/standards.drl",
                    standards()));

    private static String standards() {
        StringBuilder rules = new StringBuilder("package items\n\nimport org.plumbline.grading.item.ReviewedItem\n");
        int rule = 0;
        for (String level : List.of("Not in place", "Partly in place", "In place", "In place and shown to work")) {
            rules.append("""

                    rule "Rated %1$s"
                      @code("SA-%2$d")
                      @says("The agency rates the standard so.")
                      @because("Invented")
                      @advice("Show the evidence to somebody else.")
                    when
                      $item : ReviewedItem(answer("LEVEL").is("%1$s"))
                    then
                      insert($item.rated("%1$s"));
                    end
                    """.formatted(level, ++rule));
        }
        return rules.toString();
    }

    private static final ItemInstrument ITEMS = ItemInstrument.of(SELF_AUDIT);

    @Test
    void standardsAreRatedOnAScaleOfTheirOwn() {
        ItemSpecs rater = new ItemSpecs(SELF_AUDIT);

        assertThat(rater.rate("1", "3").rating().name()).isEqualTo("In place and shown to work");
        assertThat(rater.rate("1", "0").rating().code()).isEqualTo("0");
        assertThat(rater.rate("1", "2").reasons())
                .containsExactly("The agency rates the standard so: LEVEL (In place).");
    }

    @Test
    void aPackSaysWhichWordsARatingWaitsFor() {
        ItemSpecs rater = new ItemSpecs(SELF_AUDIT);

        assertThat(rater.rate("2", Map.of("LEVEL", "2")).rating().code()).isEqualTo("-");
        assertThat(rater.rate("2", Map.of("LEVEL", "2", "EVIDENCE", "Seen in files"))
                        .rating()
                        .code())
                .isEqualTo("2");
    }

    @Test
    void whatIsOnlyToldGetsNoRatingAndNothingIsRatedOverAll() {
        Map<String, Map<String, ItemAnswer>> review = new HashMap<>();
        review.put("STORY", Map.of("TEXT", new ItemAnswer.Written("A good month")));

        assertThat(new ItemRater(SELF_AUDIT, ITEMS).rate(review))
                .extracting(RatedItem::item)
                .containsExactly("1", "2");
    }
}
