package org.plumbline.report.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps sums secret: for each of them it holds another world, one that agrees with everything that readers know and in
 * which the sum has another value. So nobody can work the sum out. What would leave a secret without such a world is not
 * shown.
 */
final class Guard {

    private static final int ATTEMPTS = 6;
    private static final int ATTEMPTS_FOR_WEIGHTY = 24;
    private static final int ATTEMPTS_FOR_FACTS = 100;

    private final Knowledge known;
    private final WorldSearch search;
    private final Map<Sum, World> secrets = new HashMap<>();
    private final List<Sum> order = new ArrayList<>();
    private final Set<World> worlds = new LinkedHashSet<>();
    private final Map<Integer, List<World>> worldsWith = new HashMap<>();
    private final Map<String, Integer> refused = new HashMap<>();
    /** Sums that what had to be shown gives away, or for which no other world was found. */
    private final Set<Sum> lost = new HashSet<>();

    private final Set<Sum> changedSums = new LinkedHashSet<>();
    private final Set<Check> changedChecks = new LinkedHashSet<>();

    Guard(Knowledge known, Layout layout) {
        this.known = known;
        this.search = new WorldSearch(known, layout);
    }

    /** A sum that could not be kept is shown instead. */
    void forgive(Sum sum) {
        lost.remove(sum);
    }

    boolean keeps(Sum sum) {
        return secrets.containsKey(sum);
    }

    /** Narrows what readers know of a sum. */
    void know(Sum sum, int low, int high) {
        if (known.know(sum, low, high)) {
            changedSums.add(sum);
        }
    }

    /** Readers are shown what follows from sums. */
    void know(Check check) {
        if (!check.known()) {
            known.know(check);
            changedChecks.add(check);
        }
    }

    /** Begins to keep a sum secret; answers whether it can be. */
    boolean keep(Sum sum) {
        if (!secrets.containsKey(sum) && !lost.contains(sum)) {
            Optional<World> world = other(sum, Set.of(), ATTEMPTS_FOR_FACTS);
            if (world.isPresent()) {
                secrets.put(sum, world.get());
                order.add(sum);
            } else {
                lost.add(sum);
            }
        }
        return secrets.containsKey(sum);
    }

    /** Takes what readers know since as something that cannot be helped. */
    void accept() {
        Set<World> broken = broken();
        for (Sum secret : List.copyOf(order)) {
            if (broken.contains(secrets.get(secret))) {
                Optional<World> world = other(secret, broken, ATTEMPTS_FOR_FACTS);
                if (world.isPresent()) {
                    secrets.put(secret, world.get());
                } else {
                    secrets.remove(secret);
                    order.remove(secret);
                    lost.add(secret);
                }
            }
        }
        drop(broken);
    }

    /**
     * Lets readers know something if every secret is kept; otherwise they do not get to know it. For what matters most it
     * looks hardest for other worlds.
     */
    boolean allows(Runnable knowing) {
        return allows(knowing, ATTEMPTS_FOR_WEIGHTY);
    }

    /** The same for one of many counts; it looks less hard for one that it refused in the months before. */
    boolean allows(String about, Runnable knowing) {
        int before = refused.getOrDefault(about, 0);
        boolean allowed = allows(knowing, Math.max(1, ATTEMPTS >> before));
        refused.put(about, allowed ? 0 : before + 1);
        return allowed;
    }

    private boolean allows(Runnable knowing, int attempts) {
        known.begin();
        knowing.run();
        Set<World> broken = broken();
        Map<Sum, World> instead = new HashMap<>();
        for (Sum secret : order) {
            if (broken.contains(secrets.get(secret))) {
                Optional<World> world = other(secret, broken, attempts);
                if (world.isEmpty()) {
                    known.takeBack();
                    return false;
                }
                instead.put(secret, world.get());
            }
        }
        known.keep();
        secrets.putAll(instead);
        drop(broken);
        return true;
    }

    private Set<World> broken() {
        Set<World> broken = new HashSet<>();
        for (World world : worlds) {
            boolean agrees = changedSums.stream().allMatch(sum -> sum.off(sum.truth() + world.shiftOf(sum)) == 0)
                    && changedChecks.stream().allMatch(world::passes);
            if (!agrees) {
                broken.add(world);
            }
        }
        changedSums.clear();
        changedChecks.clear();
        return broken;
    }

    private Optional<World> other(Sum sum, Set<World> broken, int attempts) {
        for (int number : sum.numbers()) {
            for (World world : worldsWith.getOrDefault(number, List.of())) {
                if (!broken.contains(world) && world.shiftOf(sum) != 0) {
                    return Optional.of(world);
                }
            }
        }
        Optional<World> found = search.differing(sum, attempts, secrets.get(sum));
        found.ifPresent(world -> {
            worlds.add(world);
            for (int number : world.numbers()) {
                worldsWith.computeIfAbsent(number, key -> new ArrayList<>()).add(world);
            }
        });
        return found;
    }

    private void drop(Set<World> broken) {
        worlds.removeAll(broken);
        broken.forEach(world -> {
            for (int number : world.numbers()) {
                worldsWith.getOrDefault(number, new ArrayList<>()).remove(world);
            }
        });
    }
}
