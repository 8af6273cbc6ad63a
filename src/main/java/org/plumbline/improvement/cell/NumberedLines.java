package org.plumbline.improvement.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A cell whose lines are a numbered list: several actions, or what belongs to each of them. */
public final class NumberedLines {

    /**
     * An item of the list.
     *
     * @param number without brackets and marks
     * @param text its lines
     */
    public record Item(String number, String text) {}

    private final String style;
    private final List<ItemNumber> numbers = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    private NumberedLines(String style) {
        this.style = style;
    }

    /** The items of a cell whose first line is numbered; each further one has a higher number in the same style. */
    public static Optional<NumberedLines> of(String cell) {
        return read(cell, true);
    }

    private static Optional<NumberedLines> read(String cell, boolean rising) {
        List<String> lines = cell.lines().toList();
        return lines.isEmpty()
                ? Optional.empty()
                : ItemNumber.at(lines.getFirst()).map(first -> {
                    NumberedLines read = new NumberedLines(first.style());
                    lines.forEach(line -> read.add(line, rising));
                    return read;
                });
    }

    private void add(String line, boolean rising) {
        Optional<ItemNumber> number = ItemNumber.at(line)
                .filter(each -> each.style().equals(style))
                .filter(each -> !rising || numbers.isEmpty() || each.isAfter(numbers.getLast()));
        if (number.isPresent()) {
            numbers.add(number.get());
            texts.add(line.substring(number.get().end()).strip());
        } else {
            texts.add(joined(texts.removeLast(), line));
        }
    }

    private static String joined(String text, String line) {
        return text.isEmpty() ? line : text + "\n" + line;
    }

    /** The items in their order. */
    public List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            items.add(new Item(numbers.get(i).text(), texts.get(i)));
        }
        return items;
    }

    /** The text of another cell for each item, where it is a list in the same style with none but their numbers. */
    public Optional<List<String>> share(String cell) {
        Set<String> own = numbers.stream().map(ItemNumber::text).collect(Collectors.toSet());
        return read(cell, false)
                .filter(other -> other.style.equals(style))
                .filter(other -> other.numbers.stream().map(ItemNumber::text).allMatch(own::contains))
                .map(other -> numbers.stream()
                        .map(number -> other.text(number.text()))
                        .toList());
    }

    private String text(String number) {
        return items().stream()
                .filter(item -> item.number().equals(number))
                .map(Item::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Whether there is one item, and the number that comes next is within one of its lines. */
    public boolean goesOnInLine() {
        return numbers.size() == 1 && texts.getFirst().lines().anyMatch(this::hasNext);
    }

    private boolean hasNext(String line) {
        for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', space + 1)) {
            if (ItemNumber.at(line.substring(space + 1))
                    .filter(number -> number.isNextAfter(numbers.getFirst()))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first line of a cell is numbered. */
    public static boolean isNumbered(String cell) {
        return ItemNumber.at(cell).isPresent();
    }
}
