package org.plumbline.instrument.item;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a question of an item is answered. */
public sealed interface AnswerKind {

    /** The answer that a file writes so; empty where it is not allowed. */
    Optional<ItemAnswer> read(String written);

    /** What a file may write, for the end of a sentence that begins with "Write". */
    String allowed();

    /** The codes among which the nearest to a misspelt one is looked for. */
    Collection<String> codes();

    /** By one mark of a scale. */
    record Choice(Scale scale) implements AnswerKind {

        @Override
        public Optional<ItemAnswer> read(String written) {
            return scale.read(written).map(ItemAnswer.Chosen::new);
        }

        @Override
        public String allowed() {
            return either(scale.marks());
        }

        @Override
        public List<String> codes() {
            return scale.marks().stream().map(Mark::code).toList();
        }
    }

    /** By a whole number of at most six digits. */
    record Count(int least) implements AnswerKind {

        private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

        @Override
        public Optional<ItemAnswer> read(String written) {
            return NUMBER.matcher(written).matches() && Integer.parseInt(written) >= least
                    ? Optional.of(new ItemAnswer.Counted(Integer.parseInt(written)))
                    : Optional.empty();
        }

        @Override
        public String allowed() {
            return "a whole number from " + least + " on, of at most six digits";
        }

        @Override
        public List<String> codes() {
            return List.of();
        }
    }

    /** By ticking entries of a list, by their codes; none at all is an answer too. */
    record Ticks(Map<String, String> entries) implements AnswerKind {

        private static final String NOTHING = "-";

        public Ticks {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public Optional<ItemAnswer> read(String written) {
            List<String> ticked = written.equals(NOTHING) ? List.of() : List.of(written.split(" +"));
            return entries.keySet().containsAll(ticked) ? Optional.of(new ItemAnswer.Ticked(ticked)) : Optional.empty();
        }

        @Override
        public String allowed() {
            return String.join(", ", entries.keySet()) + ", several parted by blanks, or " + NOTHING
                    + " where none is ticked";
        }

        @Override
        public Collection<String> codes() {
            return entries.keySet();
        }
    }

    /** In the reviewer's own words. */
    record Words() implements AnswerKind {

        @Override
        public Optional<ItemAnswer> read(String written) {
            return written.isBlank() ? Optional.empty() : Optional.of(new ItemAnswer.Written(written));
        }

        @Override
        public String allowed() {
            return "a few words";
        }

        @Override
        public List<String> codes() {
            return List.of();
        }
    }

    /** Marks with an "or" before the last, such as "Y (Yes), N (No) or A (Not applicable)". */
    static String either(List<Mark> marks) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            all.append(i == 0 ? "" : i == marks.size() - 1 ? " or " : ", ").append(marks.get(i));
        }
        return all.toString();
    }
}
