package org.plumbline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.browser.AuditByHand;
import org.plumbline.browser.AuditByHand.Answered;
import org.plumbline.browser.Chromium;
import org.springframework.util.FileSystemUtils;

/**
 * How long the browser waits for the server while somebody answers an audit of the demonstration by keyboard and another by
 * mouse, from each request to the end of its answer.
 */
final class AnswersBench {

    private static final double MOST = 300;

    private AnswersBench() {}

    /** Prints the figures, keeps them in {@code target/bench/answers.txt}, and fails where the 95th centile is too long. */
    static void run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("answers");
        List<Double> took;
        try (Started process = start(folder);
                Chromium chromium = new Chromium()) {
            process.millisUntilLogged("The county is written");
            AuditByHand hand = new AuditByHand(chromium, process.address());
            took = Stream.of(hand.byKeys("auditor.one"), hand.byMouse("supervisor.as1"))
                    .map(Answered::took)
                    .flatMap(List::stream)
                    .sorted()
                    .toList();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        double centile = took.get(took.size() * 95 / 100);
        String report = "%d answers of the server: median %.0f ms, 95th centile %.0f ms, longest %.0f ms%n"
                .formatted(took.size(), took.get(took.size() / 2), centile, took.getLast());
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/answers.txt"), report);
        System.out.print(report);
        assertThat(centile).as(report).isLessThanOrEqualTo(MOST);
    }

    private static Started start(Path folder) throws IOException {
        return Started.with(
                folder.resolve("answers.log"),
                List.of("-Xmx1g"),
                Path.of("target/classes").toAbsolutePath(),
                Started.jarsOfTheProduct(),
                "org.plumbline.Plumbline",
                List.of("--spring.profiles.active=demo", "--plumbline.home=" + folder.resolve("home")));
    }
}
