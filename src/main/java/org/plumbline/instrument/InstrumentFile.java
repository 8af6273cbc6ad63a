package org.plumbline.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.rulebook.EventSelector;
import org.plumbline.rulebook.PackEntry;

/** Reads themes, questions and answers from the files of a pack. */
final class InstrumentFile {

    private InstrumentFile() {}

    /** The theme as a pack that begins on the day asks it. */
    static Theme theme(PackEntry file, LocalDate begins) {
        Map<Boolean, List<PackEntry>> questions = file.entries("questions").stream()
                .collect(Collectors.partitioningBy(each -> LaterQuestion.asked(each.fields(), begins)));
        return new Theme(
                file.text("code"),
                file.text("name"),
                new BigDecimal(file.text("weight")),
                file.yes("limiting", false),
                file.yes("core", false),
                file.text("applies-when"),
                file.texts("case-types"),
                file.has("applies-if")
                        ? file.entries("applies-if").stream()
                                .map(InstrumentFile::sign)
                                .toList()
                        : List.of(),
                file.optional("not-asked"),
                file.optional("cohort"),
                questions.getOrDefault(true, List.of()).stream()
                        .map(InstrumentFile::question)
                        .toList(),
                questions.getOrDefault(false, List.of()).stream()
                        .map(InstrumentFile::later)
                        .toList());
    }

    private static Question question(PackEntry entry) {
        return new Question(
                entry.text("id"),
                entry.text("text"),
                entry.whole("weight"),
                entry.yes("critical", false),
                entry.yes("safety", false),
                entry.yes("impact", false),
                entry.text("good"),
                entry.text("inadequate"),
                entry.optional("not-applicable-when"),
                entry.texts("patterns"));
    }

    private static LaterQuestion later(PackEntry entry) {
        LocalDate day =
                LaterQuestion.from(entry.fields().get(LaterQuestion.FIELD)).orElseThrow();
        return new LaterQuestion(question(entry), day, entry.text("source"));
    }

    private static EventSelector sign(PackEntry entry) {
        return EventSelector.of(entry.fields(), entry.pack().place(entry.path(), "applies-if"));
    }

    static AnswerOption option(PackEntry entry) {
        String code = entry.text("code");
        entry.known("an answer", code, AnswerCode.names());
        return new AnswerOption(
                AnswerCode.valueOf(code),
                entry.text("label"),
                entry.whole("points"),
                entry.text("meaning"),
                entry.whole("minimum-evidence"));
    }

    static NotApplicableReason reason(PackEntry entry) {
        return new NotApplicableReason(
                entry.text("code"), entry.text("label"), entry.yes("needs-text", false), entry.whole("minimum-text"));
    }
}
