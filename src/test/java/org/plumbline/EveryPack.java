package org.plumbline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

/** Every rule pack that grades themes, so that what holds of rules is tested of the packs before the newest as well. */
public final class EveryPack {

    /** For {@code @MethodSource}. */
    public static final String NAMED = "org.plumbline.EveryPack#named";

    /** The same with the packs of other instruments. */
    public static final String WITH_ITEMS = "org.plumbline.EveryPack#withItems";

    private static final RulePacks BUNDLED = RulePacks.bundled();

    private EveryPack() {}

    /** All of them, by id. Their rules are compiled once for all tests. */
    public static List<RulePack> all() {
        return BUNDLED.ids().stream().map(BUNDLED::byId).toList();
    }

    /** The same, the one in force last. */
    public static List<RulePack> byAge() {
        return all().stream()
                .sorted(Comparator.comparing(RulePack::effectiveFrom).thenComparing(RulePack::id))
                .toList();
    }

    /** The same with their ids as names. */
    public static Stream<Named<RulePack>> named() {
        return all().stream().map(pack -> Named.of("pack " + pack.id(), pack));
    }

    /** The same and those that rate the items of another instrument. */
    public static Stream<Named<RulePack>> withItems() {
        return BUNDLED.allIds().stream().map(BUNDLED::byId).map(pack -> Named.of("pack " + pack.id(), pack));
    }
}
