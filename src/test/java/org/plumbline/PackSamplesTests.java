package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

/** Whoever learns from rules/README.md how a rule is read finds the same rule in the newest pack. */
class PackSamplesTests {

    private static final String PAGE = "rules/README.md";
    private static final String OTHER_INSTRUMENTS = "## Another instrument";
    private static final Pattern SAMPLE = Pattern.compile("(?ms)^```(?:yaml)?\n(.*?)^```$");

    @Test
    void theSamplesOfRulesAreTheTextOfTheNewestPack() throws IOException {
        RulePack pack = RulePacks.bundled().newestSealed();
        List<String> files = Stream.of("grading", "drift")
                .flatMap(folder -> pack.files(folder).stream())
                .map(pack::text)
                .toList();
        String page = Files.readString(Path.of(PAGE)).split(OTHER_INSTRUMENTS, 2)[0];

        assertThat(SAMPLE.matcher(page).results().map(sample -> sample.group(1)))
                .hasSize(5)
                .allSatisfy(sample -> assertThat(files)
                        .as("%s shows what no file of pack %s says: %s", PAGE, pack.id(), sample)
                        .anyMatch(file -> file.contains(sample)));
    }
}
