package org.plumbline.casefile.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventContractTests {

    private static final Path MAIN = Path.of("src/main/java/org/plumbline");

    /** A key written out where an attribute of an event is read. */
    private static final Pattern READ = Pattern.compile(
            "(?:attribute|isYes|[Tt]imeline\\.date|attributes\\(\\)\\s*\\.getOrDefault)\\((?:[\\w.()]+, )?\"(\\w+)\"");

    /** Columns of a list, values and parts of ids, which are no keys of an event. */
    private static final Pattern NO_KEY = Pattern.compile(
            "(?:row\\.\\w+\\(|(?:number|visit)\\(row, |[^s]key\\()\"\\w+\"|\"[A-Z0-9_]+\"|\"date\"|\"decision\"\\)");

    private static final Pattern WORD = Pattern.compile("\"(\\w+)\"");

    private static final Set<String> KEYS = Arrays.stream(EventType.values())
            .flatMap(type ->
                    Stream.concat(EventContract.attributes(type).stream().map(EventAttribute::key), fromAnnexA(type)))
            .collect(Collectors.toSet());

    private static Stream<String> fromAnnexA(EventType type) {
        return Stream.of(
                        "previousPlans", "placements12m", "referrals12m", "missing12m", "rhiOffered", "icpcUnnecessary")
                .filter(key -> EventContract.attribute(type, key) != null);
    }

    @Test
    void everyKeyThatTheProductReadsIsInTheContract() {
        Map<String, String> unknown = new TreeMap<>();
        int read = 0;
        for (String module : List.of("drift", "timeline", "watch", "casefile", "demo")) {
            for (Path file : sources(module)) {
                Matcher keys = READ.matcher(text(file));
                while (keys.find()) {
                    read++;
                    if (!KEYS.contains(keys.group(1))) {
                        unknown.put(keys.group(1), file.toString());
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(100);
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyKeyThatAnnexABringsIsInTheContract() {
        String source = NO_KEY.matcher(text(MAIN.resolve("intake/annexa/ChildEvents.java")))
                .replaceAll("");
        Set<String> written = new TreeSet<>();
        WORD.matcher(source).results().map(found -> found.group(1)).forEach(written::add);

        assertThat(written).contains("source", "referrals12m", "s47Before12m");
        assertThat(written).allSatisfy(key -> assertThat(
                        Arrays.stream(EventType.values()).anyMatch(type -> EventContract.attribute(type, key) != null))
                .as(key)
                .isTrue());
    }

    @Test
    void whatAnnexAAloneBringsIsNoKeyOfAFormOrAFile() {
        assertThat(EventContract.attributes(EventType.PLACEMENT_START))
                .extracting(EventAttribute::key)
                .doesNotContain("placements12m");
        assertThat(EventContract.attribute(EventType.PLACEMENT_START, "placements12m"))
                .isNotNull();
    }

    private static List<Path> sources(String module) {
        try (Stream<Path> all = Files.walk(MAIN.resolve(module))) {
            return all.filter(path -> path.toString().endsWith(".java")).toList();
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
