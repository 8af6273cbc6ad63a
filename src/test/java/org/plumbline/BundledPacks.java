package org.plumbline;

import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;

/** Every rule pack of the product, for house rules that hold for all of them: an old pack still judges old rounds. */
public final class BundledPacks {

    /** Where tests find them. */
    public static final String ALL = "org.plumbline.BundledPacks#all";

    private BundledPacks() {}

    /** Each pack by its id. */
    public static Stream<Named<RulePack>> all() {
        RulePacks packs = RulePacks.bundled();
        return packs.ids().stream().map(packs::byId).map(pack -> Named.of(pack.id(), pack));
    }
}
