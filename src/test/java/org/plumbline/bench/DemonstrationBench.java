package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the start of the demonstration on an empty folder to its sign-in page, and to the end of its county, with the
 * options that {@code spring-boot:run} starts it with.
 */
class DemonstrationBench {

    private static final int ROUNDS = 3;
    private static final long MOST_TO_THE_DOOR = 15_000;
    private static final long MOST_TO_THE_COUNTY = 60_000;

    @TempDir
    private Path folder;

    @Test
    void theDoorIsOpenAtOnceAndTheCountyIsCompleteSoon() throws IOException, InterruptedException {
        List<Long> doors = new ArrayList<>();
        List<Long> counties = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (Started process = Started.with(
                    folder.resolve(round + ".log"),
                    List.of("-XX:TieredStopAtLevel=1"),
                    Path.of("target/classes").toAbsolutePath(),
                    Started.jarsOfTheProduct(),
                    "org.plumbline.Plumbline",
                    List.of("--spring.profiles.active=demo", "--plumbline.home=" + folder.resolve("home" + round)))) {
                doors.add(process.millisUntilAnswered("sign-in"));
                counties.add(process.millisUntilLogged("The county is written"));
            }
        }
        String report = "sign-in page after %s ms, complete county after %s ms%n".formatted(doors, counties);
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/demonstration.txt"), report);

        assertThat(doors.stream().sorted().toList().get(ROUNDS / 2)).as(report).isLessThanOrEqualTo(MOST_TO_THE_DOOR);
        assertThat(counties.stream().sorted().toList().get(ROUNDS / 2))
                .as(report)
                .isLessThanOrEqualTo(MOST_TO_THE_COUNTY);
    }
}
