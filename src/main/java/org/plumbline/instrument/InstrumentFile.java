package org.plumbline.instrument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.rulebook.EventSelector;

/** One map of an instrument file, read field by field; a missing field is named with its place. */
record InstrumentFile(String place, Map<?, ?> fields) {

    /** The theme as a pack that begins on the day asks it. */
    Theme theme(LocalDate begins) {
        Map<Boolean, List<InstrumentFile>> questions = list("questions").stream()
                .collect(Collectors.partitioningBy(each -> LaterQuestion.asked(each.fields, begins)));
        return new Theme(
                text("code"),
                text("name"),
                new BigDecimal(text("weight")),
                yes("limiting"),
                yes("core"),
                text("applies-when"),
                words("case-types"),
                fields.containsKey("applies-if")
                        ? list("applies-if").stream().map(InstrumentFile::sign).toList()
                        : List.of(),
                optional("not-asked"),
                optional("cohort"),
                questions.getOrDefault(true, List.of()).stream()
                        .map(InstrumentFile::question)
                        .toList(),
                questions.getOrDefault(false, List.of()).stream()
                        .map(InstrumentFile::later)
                        .toList());
    }

    Question question() {
        return new Question(
                text("id"),
                text("text"),
                whole("weight"),
                yes("critical"),
                yes("safety"),
                yes("impact"),
                text("good"),
                text("inadequate"),
                optional("not-applicable-when"),
                words("patterns"));
    }

    private LaterQuestion later() {
        LocalDate day = LaterQuestion.from(fields.get(LaterQuestion.FIELD)).orElseThrow();
        return new LaterQuestion(question(), day, text("source"));
    }

    EventSelector sign() {
        return EventSelector.of(fields, place);
    }

    AnswerOption option() {
        return new AnswerOption(
                AnswerCode.valueOf(text("code")),
                text("label"),
                whole("points"),
                text("meaning"),
                whole("minimum-evidence"));
    }

    NotApplicableReason reason() {
        return new NotApplicableReason(text("code"), text("label"), yes("needs-text"), whole("minimum-text"));
    }

    List<InstrumentFile> list(String name) {
        List<InstrumentFile> parts = new ArrayList<>();
        for (Object part : items(name)) {
            if (!(part instanceof Map<?, ?> map)) {
                throw new IllegalStateException(place + ": an entry of " + name + " is not a map (" + part + ")");
            }
            parts.add(new InstrumentFile(place + ", " + name + " " + (parts.size() + 1), map));
        }
        return parts;
    }

    int whole(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw new IllegalStateException(place + ": " + name + " is not a whole number (" + text(name) + ")", e);
        }
    }

    String text(String name) {
        String value = optional(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(place + " has no " + name);
        }
        return value;
    }

    @Nullable
    String optional(String name) {
        Object value = fields.get(name);
        return value == null ? null : value.toString();
    }

    private boolean yes(String name) {
        return Boolean.TRUE.equals(fields.get(name));
    }

    List<String> words(String name) {
        return fields.containsKey(name)
                ? items(name).stream().map(Object::toString).toList()
                : List.of();
    }

    private List<?> items(String name) {
        if (fields.get(name) instanceof List<?> list) {
            return list;
        }
        throw new IllegalStateException(place + " has no list " + name);
    }
}
