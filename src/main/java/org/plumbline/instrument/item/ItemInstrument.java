package org.plumbline.instrument.item;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.rulebook.RulePack;

/** The items of one rule pack, in the order of their files. Immutable. */
public final class ItemInstrument {

    /** The folder of a pack with items and their rules. */
    public static final String FOLDER = "items";

    private final String packId;
    private final Mark noRating;
    private final Map<String, Item> items = new LinkedHashMap<>();

    private ItemInstrument(RulePack pack) {
        packId = pack.id();
        ScalesFile scales = new ScalesFile(pack);
        noRating = scales.noRating();
        for (String path : pack.files(FOLDER)) {
            if (path.endsWith(".yaml") && !path.endsWith(".spec.yaml")) {
                new ItemFile(pack, path, scales.scales(), items).read();
            }
        }
    }

    /** The items of a pack. Throws with file, line and a hint where something is missing or misspelt. */
    public static ItemInstrument of(RulePack pack) {
        return new ItemInstrument(pack);
    }

    /** The pack that these items belong to. */
    public String packId() {
        return packId;
    }

    /** All items, each below those that it looks at. */
    public List<Item> items() {
        return List.copyOf(items.values());
    }

    /** The items that are rated. */
    public List<Item> rated() {
        return items.values().stream().filter(each -> each.scale() != null).toList();
    }

    /** The codes of all items. */
    public Set<String> codes() {
        return items.keySet();
    }

    /** An item by its code, empty where there is none. */
    public Optional<Item> find(String code) {
        return Optional.ofNullable(items.get(code));
    }

    /** What stands where a rating would: an answer is missing, or answers contradict each other. */
    public Mark noRating() {
        return noRating;
    }
}
