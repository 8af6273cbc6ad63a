package org.plumbline.instrument.item;

import java.util.List;

/** What was answered to one question of an item. */
public sealed interface ItemAnswer {

    /** One mark of the question's scale. */
    record Chosen(Mark mark) implements ItemAnswer {
        @Override
        public String toString() {
            return mark.toString();
        }
    }

    /** How many there are. */
    record Counted(int number) implements ItemAnswer {
        @Override
        public String toString() {
            return String.valueOf(number);
        }
    }

    /** The entries of a list that are ticked, as codes; none where nothing is. */
    record Ticked(List<String> entries) implements ItemAnswer {
        public Ticked {
            entries = List.copyOf(entries);
        }

        @Override
        public String toString() {
            return entries.isEmpty() ? "nothing ticked" : String.join(" ", entries);
        }
    }

    /** What the reviewer wrote. */
    record Written(String text) implements ItemAnswer {
        @Override
        public String toString() {
            return text;
        }
    }
}
