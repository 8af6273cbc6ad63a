package org.plumbline.intake.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.intake.UnknownSpelling;

/** Gathers the words that mean no code, each once with the number of its cells. */
public final class UnknownWords {

    /** Who has more of them has chosen the wrong column. */
    private static final int MOST = 200;

    private static final int LONGEST = 200;

    private final Map<String, UnknownSpelling> found = new LinkedHashMap<>();

    /** Notes a text that means no code of the list. */
    public void add(CodeList list, String text) {
        String key = CouncilWords.key(list.name(), text);
        UnknownSpelling known = found.get(key);
        if (known != null) {
            found.put(key, known.oneMore());
        } else if (found.size() < MOST && text.length() <= LONGEST) {
            found.put(key, new UnknownSpelling(list.name(), list.title(), text.strip(), 1));
        }
    }

    /** Takes over what others found. */
    public void addAll(UnknownWords others) {
        others.found.forEach((key, each) -> found.merge(
                key,
                each,
                (one, other) ->
                        new UnknownSpelling(one.codes(), one.title(), one.written(), one.cells() + other.cells())));
    }

    /** In the order in which they were found. */
    public List<UnknownSpelling> all() {
        return List.copyOf(found.values());
    }
}
