package org.plumbline.ui.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.audit.form.DeskQuestion;
import org.plumbline.audit.form.DeskTheme;
import org.plumbline.ui.audit.question.CurrentQuestion;
import org.plumbline.ui.audit.question.Explanations;

/** The audit on the desk: its open questions, the one that the person is at, and how far they have come. */
final class OpenAudit {

    private final List<CurrentQuestion> all = new ArrayList<>();
    private final Map<String, List<CurrentQuestion>> byTheme = new LinkedHashMap<>();
    private DeskView view;
    private final Explanations others = new Explanations();
    private int position;

    /** Whether the person has been brought to the question, and does not only see it open. */
    private boolean reached;

    /** Opens at the question named, or at the first one to do when there is none of that name. */
    OpenAudit(DeskView view, @Nullable String question) {
        this.view = view;
        for (DeskTheme theme : view.themes()) {
            List<CurrentQuestion> questions =
                    theme.questions().stream().map(CurrentQuestion::new).toList();
            byTheme.put(theme.code(), questions);
            all.addAll(questions);
        }
        CurrentQuestion.together(all);
        Optional<Integer> named = find(q -> q.id().equals(question));
        position = named.orElseGet(() -> find(q -> !q.answered()).orElse(0));
        reached = named.isPresent();
    }

    /** Takes what the service says now; what is written in the form stays. */
    void refresh(DeskView now) {
        view = now;
        List<DeskQuestion> questions = now.themes().stream()
                .flatMap(theme -> theme.questions().stream())
                .toList();
        for (int i = 0; i < all.size(); i++) {
            all.get(i).refresh(questions.get(i));
        }
    }

    /** Goes to a question; stays where there is none of that name. */
    void go(String question) {
        reach(find(q -> q.id().equals(question)).orElse(position));
    }

    void next() {
        reach(Math.min(position + 1, all.size() - 1));
    }

    void previous() {
        reach(Math.max(position - 1, 0));
    }

    /**
     * Goes to the next question without an answer, then to the next that needs more: the first time to the one that is open,
     * where it has none and the person was not brought to it yet.
     */
    void nextToDo() {
        boolean here = !reached && !current().answered();
        reach(
                here
                        ? position
                        : after(q -> !q.answered())
                                .or(() -> after(q -> !q.complete()))
                                .orElse(position));
    }

    private void reach(int place) {
        position = place;
        reached = true;
    }

    private Optional<Integer> after(Predicate<CurrentQuestion> wanted) {
        for (int step = 1; step <= all.size(); step++) {
            int at = (position + step) % all.size();
            if (wanted.test(all.get(at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> find(Predicate<CurrentQuestion> wanted) {
        for (int at = 0; at < all.size(); at++) {
            if (wanted.test(all.get(at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    CurrentQuestion current() {
        return all.get(position);
    }

    /** The theme of the question that the person is at. */
    DeskTheme theme() {
        return view.themes().stream()
                .filter(theme -> questions(theme).contains(current()))
                .findFirst()
                .orElseThrow();
    }

    List<CurrentQuestion> questions(DeskTheme theme) {
        return byTheme.getOrDefault(theme.code(), List.of());
    }

    List<CurrentQuestion> unsaved() {
        return all.stream().filter(CurrentQuestion::unsaved).toList();
    }

    /** The first answer that is not stored, in words; empty when all are. */
    Optional<String> held() {
        return unsaved().stream().findFirst().map(CurrentQuestion::held);
    }

    /** Whether something is written about a flag and not stored yet. */
    boolean explaining() {
        return others.any() || all.stream().anyMatch(CurrentQuestion::explaining);
    }

    /** What is written about the flags that belong to no question. */
    Explanations others() {
        return others;
    }

    /** Whether every question is answered and needs no more. */
    boolean isComplete() {
        return all.stream().allMatch(CurrentQuestion::complete);
    }

    /** Such as "12 of 40 answered, 3 need more". */
    String progress() {
        return progress(all);
    }

    /** The same for one theme. */
    String progress(DeskTheme theme) {
        return progress(questions(theme));
    }

    private static String progress(List<CurrentQuestion> questions) {
        long answered = questions.stream().filter(CurrentQuestion::answered).count();
        long more =
                questions.stream().filter(q -> q.answered() && !q.complete()).count();
        String words = answered + " of " + questions.size() + " answered";
        if (more == 0) {
            return words;
        }
        return words + ", " + more + (more == 1 ? " needs more" : " need more");
    }

    DeskView view() {
        return view;
    }

    UUID id() {
        return view.auditId();
    }
}
