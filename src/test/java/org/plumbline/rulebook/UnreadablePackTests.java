package org.plumbline.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of a pack that cannot be read, or that say one thing twice: each is refused with its line and a hint. */
class UnreadablePackTests {

    private static final String PACK = "id: tiny\neffective-from: '2026-01-01'\n";
    private static final String ROWS = "id,from,to,limit,unit,basis,severity,source,least,most\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'visits:\n  gap: {value: 1, unit: days, source: x}\n  gap: {value: 2, unit: days, source: x}\n' | 3 | found duplicate key gap | Maybe one of the two
            'visits:\n  gap: {value: 1, unit: days, source: x}\nvisits:\n'                                   | 3 | found duplicate key visits | Maybe one of the two
            'visits:\n  19: {value: 1, unit: days, source: x}\n'                                             | 2 | a name is not text (19) | Maybe put it in quotes
            'visits:\n  yes: {value: 1, unit: days, source: x}\n'                                            | 2 | a name is not text (yes) | Maybe put it in quotes
            'visits:\n\tgap: 1\n'                                                                            | 2 | found character | Maybe a colon
            '- visits\n'                                                                                      | 1 | not made of names | Maybe a colon
            'visits: 3\n'                                                                                     | 1 | visits has no value, unit and source | Maybe write it as
            'visits:\n  gap: {value: 1, unit: days}\n'                                                       | 2 | visits.gap has no source | Maybe add it
            'visits:\n  gap: {value: -1, unit: days, source: x}\n'                                           | 2 | visits.gap is no number of 0 or more (-1) | Maybe a sign
            'visits:\n  gap: {value: a day, unit: days, source: x}\n'                                        | 2 | visits.gap is no number of 0 or more (a day) | Maybe a sign
            """)
    void settingsThatCannotBeReadAreRefusedWithTheirLine(String text, int line, String sentence, String maybe) {
        assertRefused(
                Map.of(
                        "pack.yaml",
                        PACK,
                        "parameters.yaml",
                        text.replace("\\n", "\n").replace("\\t", "\t")),
                "parameters.yaml:" + line + ": ",
                sentence,
                maybe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visits: &a {gap: *a}\n", "a: &a [x, x]\nvisits: [*a, *a]\n"})
    void aFileThatRefersToAnotherPlaceInItIsRefused(String text) {
        assertRefused(Map.of("pack.yaml", PACK, "parameters.yaml", text), "parameters.yaml: ", "aliases", "Maybe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'effective-from: ''2026-01-01''\n'             | 1 | there is no id | Maybe write id: 'tiny'
            'id: small\neffective-from: ''2026-01-01''\n'  | 1 | the id (small) is not the name of the folder | Maybe write id: 'tiny'
            'id: tiny\n'                                    | 1 | there is no effective-from | Maybe write effective-from: '2027-04-01'
            'id: tiny\neffective-from: 2026-01-01\n'       | 2 | is no day in quotes | Maybe write effective-from: '2027-04-01'
            'id: tiny\neffective-from: ''01/04/2026''\n'   | 2 | is no day in quotes | Maybe write effective-from: '2027-04-01'
            'id: tiny\neffective-from: ''2026-01-01''\nchnged: x\n' | 3 | a pack has no field chnged | Maybe changed was meant
            """)
    void aPackThatDoesNotSayWhatItIsIsRefused(String text, int line, String sentence, String maybe) {
        assertRefused(
                Map.of("pack.yaml", text.replace("\\n", "\n"), "parameters.yaml", ""),
                "pack.yaml:" + line + ": ",
                sentence,
                maybe);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'T01,A,B,-1,WD,LAW,LOW,y,,\n'                            | 2 | the limit of T01 is no whole number of 0 or more (-1)
            'T01,A,B,,WD,LAW,LOW,y,,\n'                              | 2 | T01 has no limit
            'T01,A,B,,WD,LOCAL,LOW,y,1,2\n'                          | 2 | T01 has no limit
            'T01,A,B,1,WD,LAW,LOW,y,,\nT01,A,B,2,WD,LAW,LOW,y,,\n'   | 3 | there are two rows T01
            'T01,A,B,1,WDD,LAW,LOW,y,,\n'                            | 2 | the unit of T01 is none of WD, DAYS
            'T01,A,B,1,WD,LAWS,LOW,y,,\n'                           | 2 | the basis of T01 is none of LAW, GUID
            'T01,A,B\n'                                              | 2 | limit
            """)
    void aRowOfTheTimescalesThatCannotBeMeantIsRefused(String rows, int line, String sentence) {
        RulePack pack = new RulePack(
                "tiny",
                Map.of("pack.yaml", PACK, "parameters.yaml", "", "timescales.csv", ROWS + rows.replace("\\n", "\n")));

        assertThatThrownBy(pack::timescales)
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/tiny/timescales.csv:" + line + ": ")
                .hasMessageContaining(sentence)
                .hasMessageContaining("\nMaybe ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "UTF-16LE"})
    void aFileInAnotherEncodingIsRefusedWithTheLineOfTheFirstSignThatIsNone(String encoding) {
        byte[] file = "Change the plan.\nThe café – closed.\n".getBytes(Charset.forName(encoding));

        assertThatThrownBy(() -> RulePacks.text("rules/tiny/plans.drl", file))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/tiny/plans.drl:")
                .hasMessageContaining(": the file is not written in UTF-8\nMaybe save it again");
    }

    @Test
    void theMarkBeforeAFileIsNotPartOfIt() {
        byte[] file = "\uFEFFid,from\n".getBytes(StandardCharsets.UTF_8);

        assertThat(RulePacks.text("rules/tiny/timescales.csv", file)).isEqualTo("id,from\n");
    }

    @Test
    void anEventWhoseValuesNameNoAttributeIsRefused() {
        assertThatThrownBy(() -> EventSelector.of(
                        Map.of("event", "CORE_GROUP", "where", List.of("planUpdated", "Y")), "a.yaml:3: "))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessage("a.yaml:3: where does not say which values an attribute may have\n"
                        + "Maybe write it as where: {decision: [NFA]}");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        RulePack pack = new RulePack("tiny", Map.of("pack.yaml", PACK, "parameters.yaml", "", "answer.yaml", ""));

        assertThatThrownBy(pack::timescales)
                .isInstanceOf(BrokenRulePack.class)
                .hasMessage("rules/tiny/timescales.csv: the file is missing\n"
                        + "Maybe it was left behind when the pack was copied");
        assertThatThrownBy(() -> pack.text("answers.yaml"))
                .hasMessage("rules/tiny/answers.yaml: the file is missing\nMaybe it is there as answer.yaml");
    }

    private static void assertRefused(Map<String, String> files, String place, String sentence, String maybe) {
        assertThatThrownBy(() -> new RulePack("tiny", new TreeMap<>(files)))
                .isInstanceOf(BrokenRulePack.class)
                .hasMessageStartingWith("rules/tiny/" + place)
                .hasMessageContaining(sentence)
                .hasMessageContaining("\n" + maybe);
    }
}
