package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.grading.Grader;
import org.plumbline.grading.GradingSpecs;
import org.plumbline.grading.item.ItemSpecs;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Question;
import org.plumbline.instrument.Theme;
import org.plumbline.rulebook.PackKind;
import org.plumbline.rulebook.RuleCard;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.TimescaleLimit;

/**
 * Every example beside a rule of any pack is a test, and every rule keeps the house rules of rules/README.md. Examples of
 * drift are tried in DriftSpecsTests.
 */
class RulePackTests {

    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(modify|update|delete|retract|salience|agenda-group|ruleflow-group|global|eval|no-loop|lock-on-active)\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$\"])\\d+(\\.\\d+)?(?![\\w\"])");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");

    /** The themes of each pack in the order of the form, and how many questions they have. */
    private static final Map<String, List<String>> THEMES = Map.of(
            "2026-1",
            List.of("MO", "RA", "CV", "DI", "S20", "AT", "SD", "NC"),
            "2026-2",
            List.of("MO", "RA", "CV", "DI", "S20", "AT", "SD", "NC", "PE", "HE", "CL"));

    private static final Map<String, Integer> QUESTIONS = Map.of("2026-1", 72, "2026-2", 100);

    /** Folders with examples for every rule; those of drift are tried elsewhere. */
    private static Set<String> examples(PackKind kind) {
        return kind == PackKind.ITEMS ? Set.of("items") : Set.of("grading");
    }

    private static List<String> folders(RulePack pack) {
        return pack.kind() == PackKind.ITEMS ? List.of("items") : List.of("grading", "drift");
    }

    @TestFactory
    Stream<DynamicTest> examplesComeOut() {
        return EveryPack.withItems().map(Named::getPayload).flatMap(RulePackTests::examples);
    }

    private static Stream<DynamicTest> examples(RulePack pack) {
        RuleExample.Driver driver = pack.kind() == PackKind.ITEMS
                ? new ItemSpecs(pack)
                : new GradingSpecs(new Grader(pack, Instrument.of(pack)));
        return examples(pack.kind()).stream()
                .flatMap(folder -> RuleExample.of(pack, folder).stream())
                .map(each -> DynamicTest.dynamicTest(pack.id() + " " + each.title(), () -> driver.check(each)));
    }

    @ParameterizedTest
    @MethodSource(EveryPack.WITH_ITEMS)
    void everyCodeHasAnExampleThatFiresAndOneThatDoesNot(RulePack pack) {
        for (String folder : examples(pack.kind())) {
            for (boolean fires : List.of(true, false)) {
                Set<String> shown = new TreeSet<>();
                RuleExample.of(pack, folder).stream()
                        .filter(each -> each.fires() == fires)
                        .forEach(each -> shown.add(each.code()));
                assertThat(shown)
                        .as(folder + (fires ? " fires" : " does not fire"))
                        .isEqualTo(codes(pack, folder));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyRuleThatLimitsAGradeHasAnExampleThatSaysToWhatAndWhy(RulePack pack) {
        Set<String> limiting = new TreeSet<>();
        Set<String> shown = new TreeSet<>();
        pack.rules("grading").cards().stream()
                .filter(card -> Stream.of(pack.text(card.file()).split("\nrule "))
                        .anyMatch(rule ->
                                rule.contains("@code(\"" + card.code() + "\")") && rule.contains("new Ceiling(")))
                .forEach(card -> limiting.add(card.code()));
        RuleExample.of(pack, "grading").stream()
                .filter(each -> each.fires() && each.written().keySet().containsAll(List.of("ceiling", "because")))
                .forEach(each -> shown.add(each.code()));

        assertThat(shown).isEqualTo(limiting).isNotEmpty();
    }

    private static Set<String> codes(RulePack pack, String folder) {
        Set<String> codes = new TreeSet<>();
        pack.rules(folder).cards().stream().map(RuleCard::code).forEach(codes::add);
        return codes;
    }

    @ParameterizedTest
    @MethodSource(EveryPack.WITH_ITEMS)
    void everyRuleFileHasExamplesAndEveryExampleFileHasRules(RulePack pack) {
        for (String folder : folders(pack)) {
            Set<String> rules = new TreeSet<>();
            Set<String> specs = new TreeSet<>();
            for (String file : pack.files(folder)) {
                if (file.endsWith(".drl")) {
                    rules.add(file.substring(0, file.length() - ".drl".length()));
                } else if (file.endsWith(".spec.yaml")) {
                    specs.add(file.substring(0, file.length() - ".spec.yaml".length()));
                }
            }
            assertThat(specs).as(folder).isEqualTo(rules).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyRuleOfGradingHasACodeOfItsOwnAndEveryPatternOneFile(RulePack pack) {
        assertThat(pack.rules("grading").cards()).extracting(RuleCard::code).doesNotHaveDuplicates();
        Map<String, Set<String>> files = new TreeMap<>();
        pack.rules("drift").cards().forEach(card -> files.computeIfAbsent(card.code(), code -> new TreeSet<>())
                .add(card.file()));
        assertThat(files).allSatisfy((code, of) -> assertThat(of).as(code).hasSize(1));
        assertThat(pack.rules("drift").cards())
                .allSatisfy(card -> assertThat(card.name()).startsWith(card.code() + " "));
    }

    @ParameterizedTest
    @MethodSource(EveryPack.WITH_ITEMS)
    void everyRuleOfAnItemHasACodeOfItsOwn(RulePack pack) {
        if (pack.kind() == PackKind.ITEMS) {
            assertThat(pack.rules("items").cards()).extracting(RuleCard::code).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource(EveryPack.WITH_ITEMS)
    void everyRuleSpeaksInWholeSentences(RulePack pack) {
        for (String folder : folders(pack)) {
            assertThat(pack.rules(folder).cards()).isNotEmpty().allSatisfy(card -> {
                assertThat(card.says().toString()).endsWith(".").hasSizeGreaterThan(20);
                assertThat(card.advice().toString()).endsWith(".").hasSizeGreaterThan(20);
                assertThat(card.because()).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @MethodSource(EveryPack.WITH_ITEMS)
    void rulesOnlyConcludeAndKnowNoNumbers(RulePack pack) {
        List<String> lines = new ArrayList<>();
        for (String folder : folders(pack)) {
            for (String file : pack.files(folder)) {
                if (file.endsWith(".drl")) {
                    pack.text(file).lines().map(line -> file + ": " + line).forEach(lines::add);
                }
            }
        }
        assertThat(lines).noneSatisfy(line -> assertThat(plain(line)).containsPattern(FORBIDDEN));
        assertThat(lines).noneSatisfy(line -> assertThat(plain(line)).containsPattern(NUMBER));
        assertThat(plain("x: salience 10 // \"5\"")).containsPattern(FORBIDDEN);
        assertThat(plain("x: Limits(most > 3)")).containsPattern(NUMBER);
    }

    private static String plain(String line) {
        return TEXT.matcher(line.substring(line.indexOf(": ") + 2)).replaceAll("");
    }

    @ParameterizedTest
    @MethodSource(EveryPack.WITH_ITEMS)
    void thePackIsSealedAsItsExamplesProveIt(RulePack pack) {
        assertThat(pack.isSealed())
                .as("once every example comes out, write into rules/seals.properties: %s=%s", pack.id(), pack.digest())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void aLimitThatBindsEveryCouncilCanOnlyBeMadeStricter(RulePack pack) {
        assertThat(pack.timescales())
                .filteredOn(row -> row.strongestBasis().isBinding() && row.isSettable())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.step().equals("T32") ? row.least() : row.most())
                        .as(row.id())
                        .isEqualTo(row.limit()));
        assertThat(pack.timescales()).filteredOn(TimescaleLimit::isSettable).allSatisfy(row -> assertThat(
                        row.allows(row.limit())
                                && Objects.requireNonNull(row.least()) <= row.limit()
                                && row.limit() <= Objects.requireNonNull(row.most()))
                .as(row.id())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void everyThemeKeepsTheContract(RulePack pack) {
        Instrument instrument = Instrument.of(pack);

        assertThat(instrument.themes()).extracting(Theme::code).isEqualTo(THEMES.get(pack.id()));
        assertThat(instrument.themes().stream()
                        .mapToInt(theme -> theme.questions().size())
                        .sum())
                .isEqualTo(QUESTIONS.get(pack.id()));
        assertThat(instrument.themes()).allSatisfy(theme -> {
            List<Question> questions = theme.questions();
            assertThat(theme.code()).matches("[A-Z][A-Z0-9]{1,3}");
            assertThat(questions).hasSizeBetween(8, 12);
            assertThat(questions.stream().filter(Question::critical).count()).isBetween(2L, 4L);
            assertThat(questions).anyMatch(question -> question.impact() && question.weight() == 1);
            assertThat(questions.stream().mapToInt(Question::weight).sum()).isBetween(12, 25);
            assertThat(questions).allSatisfy(question -> {
                assertThat(question.id()).startsWith(theme.code().substring(0, 2));
                assertThat(question.weight()).isBetween(1, 3);
                assertThat(question.good()).as(question.id()).hasSizeGreaterThanOrEqualTo(30);
                assertThat(question.inadequate()).as(question.id()).hasSizeGreaterThanOrEqualTo(30);
                assertThat(question.safety() && !question.critical())
                        .as(question.id())
                        .isFalse();
            });
        });
        assertThat(instrument.theme("RA").weight()).isEqualByComparingTo(new BigDecimal("1.5"));
    }

    @ParameterizedTest
    @MethodSource(EveryPack.NAMED)
    void theSafetyCriticalQuestionsAreThoseOfTheModel(RulePack pack) {
        Set<String> safety = new HashSet<>();
        Instrument.of(pack).themes().forEach(theme -> theme.questions().stream()
                .filter(Question::safety)
                .map(Question::id)
                .forEach(safety::add));

        assertThat(safety).containsExactlyInAnyOrder("RA01", "RA02", "CV01", "S202", "AT05", "SD01", "NC01");
    }
}
