package org.plumbline.audit.form;

import java.util.List;

/** A theme on the desk with its questions in order. */
public record DeskTheme(String code, String name, List<DeskQuestion> questions) {

    public DeskTheme {
        questions = List.copyOf(questions);
    }

    /** Questions with an answer chosen. */
    public int answered() {
        return (int) questions.stream().filter(DeskQuestion::answered).count();
    }

    /** Answers that still need something, such as longer evidence. */
    public int incomplete() {
        return (int)
                questions.stream().filter(q -> q.answered() && !q.complete()).count();
    }
}
