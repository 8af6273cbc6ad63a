package org.plumbline.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.contract.CaseEvent;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventSource;
import org.plumbline.finding.TimescaleResult;
import org.plumbline.timeline.DataCover;

/**
 * One example of a timescale, a block of {@code timescale-examples.txt}: the events of a case and every interval that
 * they make.
 *
 * @param packs ids of the packs by which it comes out so; empty where it is the same by every pack
 * @param title the timescale and what the example is about
 * @param expected start, end, due day, whether it is late and the severity of every interval
 * @param block the whole example as written
 */
public record TimescaleExample(
        String title,
        List<String> packs,
        CaseHistory history,
        LocalDate asOf,
        List<String> expected,
        List<String> block) {

    private static final Path FILE = Path.of("src/test/resources/drift/timescale-examples.txt");
    private static final String DUE = "due:";
    private static final LocalDate OPENED = LocalDate.of(2023, 1, 1);

    /** The examples of a pack, in the order of the file. */
    public static List<TimescaleExample> of(String pack) throws IOException {
        return all().stream()
                .filter(each -> each.packs.isEmpty() || each.packs.contains(pack))
                .toList();
    }

    private static List<TimescaleExample> all() throws IOException {
        return Arrays.stream(Files.readString(FILE).split("\n\n"))
                .map(block -> block.lines().toList())
                .filter(block -> !block.getFirst().startsWith("#"))
                .map(TimescaleExample::of)
                .toList();
    }

    private static TimescaleExample of(List<String> block) {
        String[] title = block.getFirst().split(" \\| ");
        String[] of = title[1].split(" ");
        List<CaseEvent> events = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : block.subList(1, block.size())) {
            if (line.startsWith("=")) {
                expected.add(line.substring(2));
            } else {
                events.add(event(line, events.size()));
            }
        }
        CaseHistory history = of[2].startsWith(DUE)
                ? new CaseHistory(
                        "example",
                        null,
                        LocalDate.parse(of[2].substring(DUE.length())),
                        "T01",
                        CaseType.valueOf(of[0]),
                        OPENED,
                        null,
                        events)
                : history(CaseType.valueOf(of[0]), YearMonth.parse(of[2]), events);
        List<String> packs = title.length > 2 ? List.of(title[2].split(" ")) : List.of();
        return new TimescaleExample(block.getFirst(), packs, history, LocalDate.parse(of[1]), expected, block);
    }

    static CaseHistory history(CaseType type, YearMonth born, List<CaseEvent> events) {
        return new CaseHistory("example", born, null, "T01", type, OPENED, null, events);
    }

    static CaseEvent event(String line, int number) {
        return EventLine.of(line, "e" + number, EventSource.EVENTS_FILE);
    }

    /** The timescale, such as {@code T16}. */
    public String timescale() {
        return title.split(" ", 2)[0];
    }

    /** Fails where the intervals do not come out as the example says. */
    public void check(DriftRules rules) {
        List<String> found = rules.ofFullHistory(history, asOf, DataCover.ALL).timescales().stream()
                .filter(each -> each.timescale().equals(timescale()))
                .map(TimescaleExample::line)
                .toList();
        assertThat(found).as(String.join("\n", block)).isEqualTo(expected);
    }

    private static String line(TimescaleResult result) {
        return String.join(
                        " ",
                        result.from().date().toString(),
                        text(result.to() == null ? null : result.to().date()),
                        result.due().toString(),
                        result.late() ? "Y" : "N",
                        result.severity() == null ? "" : result.severity().name())
                .strip();
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "-" : date.toString();
    }
}
