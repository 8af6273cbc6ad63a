package org.plumbline.cli;

import org.jspecify.annotations.Nullable;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Under which rule pack a job judges. */
final class PackOption {

    @Option(
            names = "--pack",
            paramLabel = "2026-1",
            converter = Bundled.class,
            description = "the rule pack to judge under; the newest sealed one if left out")
    private @Nullable RulePack pack;

    /** The pack that was named, or else the newest sealed one. */
    RulePack pack() {
        return pack == null ? RulePacks.bundled().newestSealed() : pack;
    }

    /** Finds a pack by its id; an unknown one is refused with those that there are. */
    static final class Bundled implements ITypeConverter<RulePack> {

        @Override
        public RulePack convert(String id) {
            RulePacks packs = RulePacks.bundled();
            try {
                return packs.byId(id);
            } catch (BrokenRulePack e) {
                throw new TypeConversionException(
                        "there is no rule pack (" + id + "). Name one of " + String.join(", ", packs.ids()) + ".");
            }
        }
    }
}
