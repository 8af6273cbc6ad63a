package org.plumbline.rulebook;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the product reads of {@code parameters.yaml} and {@code timescales.csv}, as the build has proved it of the newest
 * sealed pack.
 *
 * @param pack the id of that pack
 * @param settings the names that its {@code parameters.yaml} sets
 * @param timescales the ids of its rows
 */
record ProvedSettings(String pack, Set<String> settings, Set<String> timescales) {

    static ProvedSettings of(RulePack pack) {
        return new ProvedSettings(pack.id(), settings(pack), timescales(pack));
    }

    private static Set<String> settings(RulePack pack) {
        return pack.parameters().names().stream()
                .filter(pack.parameters()::isForAll)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> timescales(RulePack pack) {
        return pack.timescales().stream().map(TimescaleLimit::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Refuses another pack that lacks one of them, or sets what nothing has read.
     *
     * @param other looked through by every module, so that what its rules read has been read
     */
    void require(RulePack other) {
        Set<String> more = settings(other);
        more.removeAll(settings);
        for (String name : settings) {
            if (!other.parameters().names().contains(name)) {
                throw new BrokenRulePack(other.parameters().place(name) + "there is no " + name + "\n"
                        + NearestName.nearest(name, more)
                                .map(near -> "Maybe it is what is written as " + near)
                                .orElse("Maybe it was taken out: the product reads it, and " + pack + " has it"));
            }
        }
        Set<String> missing = new TreeSet<>(timescales);
        missing.removeAll(timescales(other));
        if (!missing.isEmpty()) {
            throw new BrokenRulePack("rules/" + other.id() + "/" + RulePack.TIMESCALES + ": there is no "
                    + String.join(", ", missing) + "\nMaybe the row was taken out: the product reads it, and " + pack
                    + " has it");
        }
        more.retainAll(other.parameters().unread());
        other.rules("grading").cards().forEach(card -> more.removeAll(card.names()));
        for (String name : more) {
            throw new BrokenRulePack(other.parameters().place(name) + "nothing reads " + name + "\n"
                    + NearestName.nearest(name, settings)
                            .map(near -> "Maybe " + near + " was meant")
                            .orElse("Maybe remove it, or the rule that should go by it reads another name"));
        }
    }
}
