package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.rulebook.RulePacks;

/** The pages that people read keep their form, and lead nowhere that does not exist. */
class DocsTests {

    private static final Path DOCS = Path.of("docs");
    private static final Path RECORDS = DOCS.resolve("adr");
    private static final Path RULES = Path.of("rules");
    private static final int README_LINES = 80;
    private static final int TERMS = 60;

    private static final Pattern RECORD = Pattern.compile(
            "# (\\d{4}): (\\S.*)\n\nStatus: (accepted|superseded by \\d{4})\n\n(## Context\n(?s:.*?)\n)?## Decision\n.*",
            Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern SEVERAL_HUMPS = Pattern.compile("\\b[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+\\b");
    private static final Pattern TESTS_TO_RUN = Pattern.compile("-Dtest=\\S+");
    private static final Pattern NOT_HERE =
            Pattern.compile("domain\\.md|domain (?:reference )?\\d|domain reference|drift contract|\\bshared/"
                    + "|shared (?:vectors|sheets)|\\[memory\\]|\\[design\\]");
    private static final Pattern AVOIDED =
            Pattern.compile("(?i)\\b(?:told|untold|tellable|anew|sight|in hand|I know of it|child's line)\\b");
    private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
    private static final Pattern SOURCE = Pattern.compile("(?:source:|because:|@because\\()([^\n]*)");
    private static final Pattern KEYS = Pattern.compile("\\[([^\\]]+)\\]");
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| ([A-Z][A-Z0-9-]+) \\|");
    private static final Pattern TERM = Pattern.compile("(?m)^\\| \\*\\*[^|]+\\*\\* \\|");

    /** Words that are no code of ours though they look like it. */
    private static final Set<String> PROPER_NAMES = Set.of("PostgreSQL", "SplitMix64", "DfE");

    /** Sources of patterns that are worded when the numbers of a pattern move beside its rule. */
    private static final Set<String> AWAITED = Set.of("domain reference DD-07, local", "domain reference DD-18, T27");

    @Test
    void everyDecisionRecordHasOneForm() {
        assertThat(records()).hasSizeGreaterThan(50).allSatisfy(record -> assertThat(text(record))
                .as("%s begins with '# %s: Title', then 'Status: accepted', then its decision", record, number(record))
                .matches(RECORD)
                .startsWith("# " + number(record) + ": "));
    }

    @Test
    void theIndexListsEveryDecisionRecord() {
        String index = text(RECORDS.resolve("README.md"));
        assertThat(records())
                .allSatisfy(record -> assertThat(index).as("docs/adr/README.md").contains(row(record)));
    }

    private static String row(Path record) {
        MatchResult parts = RECORD.matcher(text(record)).results().findFirst().orElseThrow();
        return "| [%s](%s) | %s | %s |".formatted(parts.group(1), record.getFileName(), parts.group(2), parts.group(3));
    }

    @Test
    void decisionRecordsNameClassesOfToday() {
        Set<String> classes = classes();
        assertThat(records()).allSatisfy(record -> {
            Set<String> gone = severalHumps(text(record));
            gone.removeAll(classes);
            assertThat(gone)
                    .as(record + " names a class that has another name or is gone")
                    .isEmpty();
        });
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        pages().forEach(page -> LINK.matcher(text(page))
                .results()
                .map(link -> link.group(1))
                .forEach(link -> {
                    String file = link.split("#", 2)[0];
                    boolean outside = link.startsWith("http") || file.isEmpty();
                    if (!outside && !Files.exists(page.resolveSibling(file))) {
                        broken.add(page + " -> " + link);
                    }
                }));
        assertThat(broken).isEmpty();
    }

    @Test
    void theListOfPagesNamesEveryPage() {
        String list = text(DOCS.resolve("README.md"));
        assertThat(pages().filter(page -> page.startsWith(DOCS) && !page.startsWith(RECORDS))
                        .filter(page -> !page.endsWith("README.md")))
                .isNotEmpty()
                .allSatisfy(page -> assertThat(list)
                        .as("docs/README.md")
                        .contains("(" + DOCS.relativize(page).toString().replace('\\', '/') + ")"));
    }

    @Test
    void howTosNameNoClass() {
        Set<String> classes = classes();
        assertThat(pages().filter(page -> page.startsWith(DOCS.resolve("how-to"))))
                .isNotEmpty()
                .allSatisfy(page -> {
                    String text = TESTS_TO_RUN.matcher(text(page)).replaceAll("");
                    Set<String> named = severalHumps(text);
                    named.retainAll(classes);
                    assertThat(named)
                            .as(page + " is for people who read no code")
                            .isEmpty();
                    assertThat(text).as(page.toString()).doesNotContain(".java");
                });
    }

    @Test
    void nothingCitesWhatIsNotInTheRepository() {
        Stream<Path> sources = Stream.of(Path.of("src/main"), Path.of("src/test"))
                .flatMap(folder -> files(folder, ".java"))
                .filter(file -> !file.endsWith("DocsTests.java"));
        List<String> lines = new ArrayList<>();
        Stream.of(pages(), packFiles(), sources).flatMap(each -> each).forEach(file -> text(file)
                .lines()
                .filter(line -> NOT_HERE.matcher(withoutFolderOfTests(line)).find())
                .filter(line -> AWAITED.stream().noneMatch(line::contains))
                .forEach(line -> lines.add(file + ": " + line.strip())));
        assertThat(lines).isEmpty();
    }

    /** Tests may look for examples beside the project; they say so where they look. */
    private static String withoutFolderOfTests(String line) {
        return line.contains("resolve(\"shared") || line.contains("shared vectors are not beside") ? "" : line;
    }

    @Test
    void pagesUseNoWordThatTheGlossaryAvoids() {
        assertThat(pages().filter(page -> !page.startsWith(DOCS.resolve("reference"))))
                .allSatisfy(page -> assertThat(CODE.matcher(text(page)).replaceAll(""))
                        .as(page + ": see the last table of docs/reference/glossary.md")
                        .doesNotContainPattern(AVOIDED));
    }

    @Test
    void everyKeyOfASourceIsExplained() {
        Set<String> explained = EXPLAINED
                .matcher(text(DOCS.resolve("reference/sources.md")))
                .results()
                .map(key -> key.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = keysOfSources();
        assertThat(used).contains("TOR", "O-GLO17", "KIR");
        assertThat(explained).as("docs/reference/sources.md").containsAll(used);
    }

    @Test
    void whatRestsOnAnEarlierWorkingTogetherCitesTheEditionInForceToo() {
        Path newest = RULES.resolve(RulePacks.bundled().newestSealed().id());
        List<String> earlier = packFiles()
                .filter(file -> file.startsWith(newest))
                .flatMap(file -> text(file).lines())
                .filter(line -> line.contains("[TEES") || line.contains("WT23"))
                .toList();
        assertThat(earlier).hasSizeGreaterThan(5).allMatch(line -> line.contains("WT26"));
    }

    private static Set<String> keysOfSources() {
        Set<String> used = new TreeSet<>();
        packFiles().forEach(file -> {
            String text = text(file);
            Stream<String> sources = file.endsWith("timescales.csv")
                    ? text.lines()
                    : SOURCE.matcher(text).results().map(each -> each.group(1));
            sources.flatMap(source -> KEYS.matcher(source).results())
                    .flatMap(keys -> Stream.of(keys.group(1).split(";")))
                    .forEach(key -> used.add(key.strip().split(" ", 2)[0]));
        });
        return used;
    }

    @Test
    void theGlossaryIsShort() {
        assertThat(TERM.matcher(text(DOCS.resolve("reference/glossary.md"))).results())
                .hasSizeBetween(30, TERMS);
    }

    @Test
    void theFirstPageIsShort() {
        assertThat(text(Path.of("README.md")).lines()).hasSizeLessThanOrEqualTo(README_LINES);
    }

    private static Stream<Path> pages() {
        return Stream.of(files(DOCS, ".md"), Stream.of(Path.of("README.md"), RULES.resolve("README.md")))
                .flatMap(each -> each);
    }

    private static List<Path> records() {
        return files(RECORDS, ".md").filter(file -> !file.endsWith("README.md")).toList();
    }

    /** The files of the packs that practitioners write, without their examples. */
    private static Stream<Path> packFiles() {
        return Stream.of(".yaml", ".csv", ".drl")
                .flatMap(ending -> files(RULES, ending))
                .filter(file -> !file.toString().endsWith(".spec.yaml"));
    }

    private static Set<String> classes() {
        return Stream.concat(files(Path.of("src/main/java"), ".java"), files(Path.of("src/test/java"), ".java"))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
    }

    private static Set<String> severalHumps(String text) {
        return SEVERAL_HUMPS
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !PROPER_NAMES.contains(word))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String number(Path record) {
        return record.getFileName().toString().substring(0, "0000".length());
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
