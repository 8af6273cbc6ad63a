package org.plumbline.instrument;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.rulebook.PackEntry;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.TimescaleLimit;
import org.plumbline.rulebook.TimescaleUnit;

/** Reads the pack's contradictions; whatever names something that is not there is refused with the nearest name. */
final class Contradictions {

    private static final String FILE = "contradictions.yaml";
    private static final String RISK = "immediate-risk";
    private static final String[] KEYS = {
        "code", "question", "timescales", "patterns", "overdue", "late", "standing", RISK, "says", "because"
    };
    private static final Set<String> BLANKS = Set.of("from", "until", "due", "days");
    private static final Pattern BLANK = Pattern.compile("\\{([^}]*)}");

    private final Map<String, Question> questions;
    private final Set<String> timescales;
    private final Set<String> codes = new HashSet<>();

    private Contradictions(Set<String> timescales, Map<String, Question> questions) {
        this.timescales = timescales;
        this.questions = questions;
    }

    static List<Contradiction> of(RulePack pack, Map<String, Question> questions) {
        Set<String> timescales = pack.timescales().stream()
                .filter(row -> row.unit() != TimescaleUnit.COUNT)
                .map(TimescaleLimit::step)
                .collect(Collectors.toSet());
        Contradictions reader = new Contradictions(timescales, questions);
        return PackEntry.file(pack, FILE).entries("contradictions").stream()
                .map(reader::read)
                .toList();
    }

    private Contradiction read(PackEntry entry) {
        entry.text("code");
        entry.only(KEYS);
        Contradiction read = new Contradiction(
                entry.text("code"),
                entry.text("question"),
                entry.texts("timescales"),
                entry.texts("patterns"),
                answers(entry, "overdue"),
                answers(entry, "late"),
                answers(entry, "standing"),
                answers(entry, RISK),
                entry.optional("says"),
                entry.text("because"));
        if (!codes.add(read.code())) {
            throw entry.broken(read.code() + " is there twice", "Maybe give the second one a code of its own");
        }
        entry.known("a question", read.question(), questions.keySet());
        check(entry, read);
        return read;
    }

    private void check(PackEntry entry, Contradiction read) {
        if (Stream.of(byTimescales(read), byPatterns(read), byRisk(read)).noneMatch(Boolean::booleanValue)) {
            throw entry.broken(
                    read.code() + " is about neither timescales, patterns nor an immediate risk alone",
                    "Maybe write timescales, overdue, late and says, or patterns and standing, or " + RISK
                            + " and says");
        }
        read.timescales().forEach(id -> entry.known("a timescale with dates", id, timescales));
        List<String> linked =
                Objects.requireNonNull(questions.get(read.question())).patterns();
        read.patterns().forEach(code -> entry.known("a pattern linked to " + read.question(), code, linked));
        blanks(read.says() == null ? "" : read.says())
                .forEach(blank -> entry.known("something to fill in", blank, BLANKS));
    }

    private static boolean byTimescales(Contradiction read) {
        return !read.timescales().isEmpty()
                && !read.overdue().isEmpty()
                && read.says() != null
                && read.patterns().isEmpty()
                && read.standing().isEmpty()
                && read.immediateRisk().isEmpty();
    }

    private static boolean byPatterns(Contradiction read) {
        return !read.patterns().isEmpty()
                && !read.standing().isEmpty()
                && read.says() == null
                && restsOnNoTimescale(read)
                && read.immediateRisk().isEmpty();
    }

    private static boolean byRisk(Contradiction read) {
        return !read.immediateRisk().isEmpty()
                && read.says() != null
                && blanks(read.says()).isEmpty()
                && restsOnNoTimescale(read)
                && read.patterns().isEmpty()
                && read.standing().isEmpty();
    }

    private static boolean restsOnNoTimescale(Contradiction read) {
        return read.timescales().isEmpty()
                && read.overdue().isEmpty()
                && read.late().isEmpty();
    }

    private static Set<AnswerCode> answers(PackEntry entry, String key) {
        Set<AnswerCode> answers = EnumSet.noneOf(AnswerCode.class);
        for (String code : entry.texts(key)) {
            entry.known("an answer", code, AnswerCode.names());
            answers.add(AnswerCode.valueOf(code));
        }
        return answers;
    }

    private static List<String> blanks(String sentence) {
        List<String> found = new ArrayList<>();
        Matcher matcher = BLANK.matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
