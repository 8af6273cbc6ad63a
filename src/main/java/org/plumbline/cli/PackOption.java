package org.plumbline.cli;

import org.jspecify.annotations.Nullable;
import org.plumbline.rulebook.BrokenRulePack;
import org.plumbline.rulebook.PackKind;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Under which rule pack a job judges. */
final class PackOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec job;

    @Option(
            names = "--pack",
            paramLabel = "2026-1",
            converter = Bundled.class,
            description = "the rule pack to judge under; the newest sealed one if left out")
    private @Nullable RulePack pack;

    /** The pack that was named, or else the newest sealed one. One of another instrument is refused. */
    RulePack pack() {
        RulePack named = anyPack();
        if (named.kind() != PackKind.THEMES) {
            throw new ParameterException(
                    job.commandLine(),
                    "Pack %s rates the items of another instrument and knows no case by its dates. Name one of %s."
                            .formatted(
                                    named.id(),
                                    String.join(", ", RulePacks.bundled().ids())));
        }
        return named;
    }

    /** The same, also one of another instrument. */
    RulePack anyPack() {
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
                        "there is no rule pack (" + id + "). Name one of " + String.join(", ", packs.allIds()) + ".");
            }
        }
    }
}
