package org.plumbline.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.rulebook.NearestName;
import org.plumbline.rulebook.Parameters;

/** What the contract of themes asks of the questions of one. */
final class QuestionContract {

    private static final Set<String> FIELDS = Set.of(
            "id",
            "text",
            "weight",
            "critical",
            "safety",
            "impact",
            "good",
            "inadequate",
            "not-applicable-when",
            "patterns",
            LaterQuestion.FIELD,
            "source");

    private final Parameters limits;
    private final Set<String> patterns;
    private final Set<String> taken;
    private final String theme;
    private final ThemeProblems problems;
    private int asked;
    private int weight;
    private int critical;
    private boolean impact;

    /** {@code taken} holds the ids of the questions of the themes before, and gets those of this one. */
    QuestionContract(Parameters limits, Set<String> patterns, Set<String> taken, String theme, ThemeProblems problems) {
        this.limits = limits;
        this.patterns = patterns;
        this.taken = taken;
        this.theme = theme;
        this.problems = problems;
    }

    /** Only what a pack that begins on the day asks is counted and weighed. */
    void check(List<Map<?, ?>> questions, LocalDate begins) {
        questions.forEach(question -> check(question, LaterQuestion.asked(question, begins)));
        between("questions", asked, "questions", "Maybe split the theme, or add what is missing");
        between("critical", critical, "critical questions", "Maybe mark only what must never be missing as critical");
        between("weight", weight, "weight in all questions", "Maybe give less to what matters less");
        if (!impact) {
            problems.add(
                    null,
                    "questions",
                    "none asks what difference was made to the child",
                    "Maybe add impact: true to a question of weight " + limits.whole("theme.impact-weight"));
        }
    }

    private void between(String what, int found, String unit, String hint) {
        int least = limits.whole("theme." + what + "-least");
        int most = limits.whole("theme." + what + "-most");
        if (found < least || found > most) {
            problems.add(null, "questions", "%d %s; %d to %d are allowed".formatted(found, unit, least, most), hint);
        }
    }

    private void check(Map<?, ?> question, boolean isAsked) {
        String id = problems.text(null, question, "id");
        problems.unknown(id, question, FIELDS);
        if (!id.matches(theme + "\\d{1,2}")) {
            problems.add(
                    id,
                    "id",
                    "does not begin with the code of the theme, then a number",
                    "Maybe %s01 and so on".formatted(theme));
        } else if (!taken.add(id)) {
            problems.add(id, "id", "is there twice", "Maybe the second one should have the next number");
        }
        problems.text(id, question, "text");
        guidance(id, question, "good");
        guidance(id, question, "inadequate");
        weight(id, question, isAsked);
        patterns(id, question);
        inForce(id, question);
    }

    private void inForce(String id, Map<?, ?> question) {
        Object written = question.get(LaterQuestion.FIELD);
        if (LaterQuestion.from(written).isEmpty()) {
            problems.add(
                    id,
                    LaterQuestion.FIELD,
                    "is neither no nor a day (%s)".formatted(written),
                    "Maybe write in-force: '2027-04-01', with quotes, or in-force: no where no day is known");
        }
        if (written != null) {
            problems.text(id, question, "source");
        }
    }

    private void guidance(String id, Map<?, ?> question, String field) {
        int least = limits.whole("theme.guidance-least");
        int length = problems.text(id, question, field).strip().length();
        if (length > 0 && length < least) {
            problems.add(
                    id,
                    field,
                    "%d characters of guidance; at least %d are needed".formatted(length, least),
                    "Maybe say what one finds in the record, not only that it is there");
        }
    }

    private void weight(String id, Map<?, ?> question, boolean isAsked) {
        Integer own = problems.whole(id, question, "weight");
        int most = limits.whole("theme.question-weight-most");
        if (own != null && (own < 1 || own > most)) {
            problems.add(
                    id, "weight", "(%d) is not 1 to %d".formatted(own, most), "Maybe %d was meant".formatted(most));
        }
        boolean limits = problems.yes(id, question, "critical");
        if (problems.yes(id, question, "safety") && !limits) {
            problems.add(
                    id, "safety", "a safety-critical question is critical too", "Maybe add critical: true beside it");
        }
        if (!isAsked) {
            return;
        }
        asked++;
        impact |=
                problems.yes(id, question, "impact") && own != null && own == this.limits.whole("theme.impact-weight");
        critical += limits ? 1 : 0;
        weight += own == null ? 0 : own;
    }

    private void patterns(String id, Map<?, ?> question) {
        Object codes = question.get("patterns");
        if (codes == null) {
            return;
        }
        if (!(codes instanceof List<?> list)) {
            problems.add(
                    id, "patterns", "is no list (%s)".formatted(codes), "Maybe write patterns: [%s]".formatted(codes));
            return;
        }
        for (Object code : list) {
            if (!patterns.contains(code.toString())) {
                problems.add(
                        id,
                        "patterns",
                        "no drift pattern has the code %s".formatted(code),
                        NearestName.maybe(code.toString(), patterns));
            }
        }
    }
}
