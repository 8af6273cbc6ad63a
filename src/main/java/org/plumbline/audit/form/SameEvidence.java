package org.plumbline.audit.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Questions by the evidence under them, whatever its case and blanks. */
final class SameEvidence {

    private SameEvidence() {}

    /** The ids of the questions, text by text, in the order of the questions; those without evidence are left out. */
    static Collection<List<String>> of(Stream<DeskQuestion> questions, Map<String, DeskAnswer> answers) {
        Map<String, List<String>> byText = new LinkedHashMap<>();
        questions.forEach(question -> {
            DeskAnswer answer = question.answer();
            String text = answer == null
                    ? ""
                    : AnswerContent.compared(answer.content().evidence(answers));
            if (!text.isEmpty()) {
                byText.computeIfAbsent(text, same -> new ArrayList<>())
                        .add(question.question().id());
            }
        });
        return byText.values();
    }
}
