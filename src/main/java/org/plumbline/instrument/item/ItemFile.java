package org.plumbline.instrument.item;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.rulebook.PackEntry;
import org.plumbline.rulebook.RulePack;

/** Reads the items of one file below those that have been read before it, at which alone they may look. */
final class ItemFile {

    private static final String SCALE = "scale";
    private static final String NUMBER_FROM = "number-from";
    private static final String TICKS = "ticks";
    private static final String WORDS = "words";
    private static final String SAME_AS = "same-as";
    private static final String RATING_OF = "rating-of";
    private static final String NEEDED = "needed";
    private static final List<String> KINDS = List.of(SCALE, NUMBER_FROM, TICKS, WORDS, SAME_AS, RATING_OF);

    private final PackEntry file;
    private final Map<String, Scale> scales;
    private final Map<String, Item> items;

    /** {@code items} are those above; what is read is added to them. */
    ItemFile(RulePack pack, String path, Map<String, Scale> scales, Map<String, Item> items) {
        this.file = PackEntry.file(pack, path);
        this.scales = scales;
        this.items = items;
    }

    void read() {
        for (String code : file.keys()) {
            PackEntry entry = file.entry(code);
            Item item = item(code, entry);
            if (items.put(code, item) != null) {
                throw entry.broken("there are two items " + code, "Maybe one of them is in another file");
            }
        }
    }

    private Item item(String code, PackEntry entry) {
        entry.only("name", SCALE, "verified", "source", "numbers", "questions");
        List<ItemQuestion> questions = new ArrayList<>();
        PackEntry asked = entry.entry("questions");
        for (String id : asked.keys()) {
            if (!id.matches("[A-Z0-9]+")) {
                throw asked.broken(
                        id, "the question (" + id + ") has more than capitals and digits", "Maybe write it so");
            }
            questions.add(question(id, asked.entry(id)));
        }
        return new Item(
                code,
                entry.text("name"),
                entry.has(SCALE) ? scale(entry) : null,
                entry.yes("verified", true),
                entry.text("source"),
                questions);
    }

    private ItemQuestion question(String id, PackEntry entry) {
        entry.only(Stream.concat(KINDS.stream(), Stream.of("text", NEEDED)).toArray(String[]::new));
        List<String> kinds = KINDS.stream().filter(entry::has).toList();
        if (kinds.size() != 1) {
            throw entry.broken(
                    "the question says in %d ways how it is answered".formatted(kinds.size()),
                    "Maybe write one of " + String.join(", ", KINDS));
        }
        String kind = kinds.getFirst();
        boolean waits = !kind.equals(TICKS) && !kind.equals(WORDS);
        return new ItemQuestion(
                id, entry.text("text"), kind(kind, entry), entry.yes(NEEDED, waits), source(kind, entry));
    }

    private AnswerKind kind(String kind, PackEntry entry) {
        return switch (kind) {
            case SCALE -> new AnswerKind.Choice(scale(entry));
            case NUMBER_FROM -> new AnswerKind.Count(entry.whole(NUMBER_FROM));
            case TICKS -> new AnswerKind.Ticks(ticks(entry.entry(TICKS)));
            case WORDS -> new AnswerKind.Words();
            case SAME_AS -> sameAs(entry).kind();
            default -> new AnswerKind.Choice(ratingOf(entry));
        };
    }

    private static Map<String, String> ticks(PackEntry entry) {
        Map<String, String> ticks = new LinkedHashMap<>();
        entry.keys().forEach(code -> ticks.put(code, entry.text(code)));
        return ticks;
    }

    private Scale scale(PackEntry entry) {
        String name = entry.text(SCALE);
        entry.known("a scale", name, scales.keySet());
        return Objects.requireNonNull(scales.get(name));
    }

    private @Nullable ItemSource source(String kind, PackEntry entry) {
        return switch (kind) {
            case SAME_AS -> new ItemSource(words(entry)[0], words(entry)[1]);
            case RATING_OF -> new ItemSource(entry.text(RATING_OF), null);
            default -> null;
        };
    }

    private static String[] words(PackEntry entry) {
        String[] words = entry.text(SAME_AS).split(" +");
        if (words.length != 2) {
            throw entry.broken(
                    SAME_AS, "(" + entry.text(SAME_AS) + ") is no item and question", "Maybe write it as 7 A");
        }
        return words;
    }

    private ItemQuestion sameAs(PackEntry entry) {
        Item item = above(entry, words(entry)[0]);
        String question = words(entry)[1];
        entry.known(
                "a question of " + item.code(),
                question,
                item.questions().stream().map(ItemQuestion::id).toList());
        return item.find(question).orElseThrow();
    }

    private Scale ratingOf(PackEntry entry) {
        Item item = above(entry, entry.text(RATING_OF));
        if (item.scale() == null) {
            throw entry.broken(RATING_OF, item.code() + " has no rating", "Maybe its scale is missing");
        }
        return item.scale();
    }

    private Item above(PackEntry entry, String code) {
        entry.known("an item above", code, items.keySet());
        return Objects.requireNonNull(items.get(code));
    }
}
