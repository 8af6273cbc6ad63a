package org.plumbline.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.plumbline.finding.Severity;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Question;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

/** Answer sheets for tests: the worked examples, a folder of vectors, or a few letters for a theme. */
public final class WorkedExamples {

    public static final RulePack PACK = RulePacks.bundled().byId("2026-1");
    public static final Instrument INSTRUMENT = Instrument.of(PACK);
    public static final Grader GRADER = new Grader(PACK, INSTRUMENT);

    private static final Path FOLDER = Path.of("src/test/resources/worked-examples");

    private WorkedExamples() {}

    /** E01 to E20 by name. */
    public static Map<String, AnswerSheet> all() {
        return read(FOLDER);
    }

    /** Each of them with what {@code expected.csv} says of it. */
    public static List<WorkedExample> expected() {
        Map<String, List<List<String>>> expected = new LinkedHashMap<>();
        for (String[] row : rows(FOLDER.resolve("expected.csv"))) {
            expected.computeIfAbsent(row[0], key -> new ArrayList<>())
                    .add(List.of(row).subList(1, row.length));
        }
        Map<String, AnswerSheet> sheets = all();
        return expected.entrySet().stream()
                .map(each -> new WorkedExample(
                        each.getKey(),
                        Objects.requireNonNull(sheets.get(each.getKey()), each.getKey()),
                        each.getValue()))
                .toList();
    }

    public static AnswerSheet example(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    /** The sheets of a folder with answers.csv and flags.csv. */
    public static Map<String, AnswerSheet> read(Path folder) {
        Map<String, Map<String, AnswerCode>> answers = new LinkedHashMap<>();
        TreeSet<String> risks = new TreeSet<>();
        for (String[] row : rows(folder.resolve("answers.csv"))) {
            Map<String, AnswerCode> sheet = answers.computeIfAbsent(row[0], key -> new HashMap<>());
            if (row[1].equals("IMMEDIATE_RISK")) {
                risks.add(row[0]);
            } else {
                sheet.put(row[1], AnswerCode.valueOf(row[2]));
            }
        }
        Map<String, List<OpenFlag>> flags = new HashMap<>();
        for (String[] row : rows(folder.resolve("flags.csv"))) {
            flags.computeIfAbsent(row[0], key -> new ArrayList<>())
                    .add(new OpenFlag(row[1], Severity.valueOf(row[2]), row[3].equals("Y")));
        }
        Map<String, AnswerSheet> sheets = new LinkedHashMap<>();
        answers.forEach((name, given) ->
                sheets.put(name, new AnswerSheet(given, risks.contains(name), flags.getOrDefault(name, List.of()))));
        return sheets;
    }

    private static List<String[]> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers in the order of the form, a letter each, such as {@code sheet(Map.of("RA", "FNFMFFFFFM"))}. */
    public static AnswerSheet sheet(Map<String, String> letters, OpenFlag... flags) {
        return sheet(INSTRUMENT, letters, flags);
    }

    /** The same under the questions of another pack. */
    public static AnswerSheet sheet(Instrument instrument, Map<String, String> letters, OpenFlag... flags) {
        Map<String, AnswerCode> answers = new HashMap<>();
        letters.forEach((theme, given) -> {
            List<Question> questions = instrument.theme(theme).questions();
            if (given.length() != questions.size()) {
                throw new IllegalArgumentException(theme + " has " + questions.size() + " questions (" + given + ")");
            }
            for (int i = 0; i < given.length(); i++) {
                answers.put(questions.get(i).id(), AnswerCode.valueOf(given.substring(i, i + 1)));
            }
        });
        return new AnswerSheet(answers, false, List.of(flags));
    }
}
