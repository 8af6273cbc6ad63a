package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * From the start of the demonstration on an empty folder to its sign-in page, and to the end of its county, with the
 * options that {@code spring-boot:run} starts it with.
 */
final class DemonstrationBench {

    private static final int ROUNDS = 3;
    private static final long MOST_TO_THE_DOOR = 15_000;
    private static final long MOST_TO_THE_COUNTY = 60_000;

    private DemonstrationBench() {}

    /** Prints the figures, keeps them in {@code target/bench/demonstration.txt}, and fails where a median is too long. */
    static void run() throws IOException, InterruptedException {
        List<Long> doors = new ArrayList<>();
        List<Long> counties = new ArrayList<>();
        Path folder = Files.createTempDirectory("demonstration");
        try {
            for (int round = 0; round < ROUNDS; round++) {
                try (Started process = start(folder, round)) {
                    doors.add(process.millisUntilAnswered("sign-in"));
                    counties.add(process.millisUntilLogged("The county is written"));
                }
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        String report = "sign-in page after %s ms, complete county after %s ms%n".formatted(doors, counties);
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/demonstration.txt"), report);
        System.out.print(report);
        assertThat(median(doors)).as(report).isLessThanOrEqualTo(MOST_TO_THE_DOOR);
        assertThat(median(counties)).as(report).isLessThanOrEqualTo(MOST_TO_THE_COUNTY);
    }

    private static Started start(Path folder, int round) throws IOException {
        return Started.with(
                folder.resolve(round + ".log"),
                List.of("-XX:TieredStopAtLevel=1"),
                Path.of("target/classes").toAbsolutePath(),
                Started.jarsOfTheProduct(),
                "org.plumbline.Plumbline",
                List.of("--spring.profiles.active=demo", "--plumbline.home=" + folder.resolve("home" + round)));
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
