package org.plumbline;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

/** Every rule pack of the product, so that what holds of rules is tested of the packs before the newest as well. */
public final class EveryPack {

    /** For {@code @MethodSource}. */
    public static final String NAMED = "org.plumbline.EveryPack#named";

    private static final RulePacks BUNDLED = RulePacks.bundled();

    private EveryPack() {}

    /** All of them, by id. Their rules are compiled once for all tests. */
    public static List<RulePack> all() {
        return BUNDLED.ids().stream().map(BUNDLED::byId).toList();
    }

    /** The same with their ids as names. */
    public static Stream<Named<RulePack>> named() {
        return all().stream().map(pack -> Named.of("pack " + pack.id(), pack));
    }
}
