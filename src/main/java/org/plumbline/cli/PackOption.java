package org.plumbline.cli;

import org.jspecify.annotations.Nullable;
import org.plumbline.rulebook.PackKind;
import org.plumbline.rulebook.RulePack;
import org.plumbline.rulebook.RulePacks;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Under which rule pack a job judges. */
final class PackOption {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec job;

    @Option(
            names = "--pack",
            paramLabel = "2026-1",
            description = "the rule pack to judge under; the newest sealed one if left out")
    private @Nullable String id;

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

    /** The same, also one of another instrument. An unknown one is refused with those that there are. */
    RulePack anyPack() {
        RulePacks packs = RulePacks.bundled();
        if (id == null) {
            return packs.newestSealed();
        }
        if (!packs.allIds().contains(id)) {
            throw new ParameterException(
                    job.commandLine(),
                    "There is no rule pack (%s). Name one of %s.".formatted(id, String.join(", ", packs.allIds())));
        }
        return packs.byId(id);
    }
}
