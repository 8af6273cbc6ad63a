package org.plumbline.audit.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.plumbline.access.Actor;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.sampling.HashRank;

/**
 * Shares cases out among auditors: nobody audits a case of their own team or own work, all get alike many, and the same
 * input gives the same outcome. The cases with the fewest possible auditors come first, and no case stays without an auditor
 * that could have one if others were shared out otherwise.
 */
final class Allocation {

    /** A case to be given out. */
    record Candidate(String caseId, String team, Set<String> workers, int order) {}

    /**
     * What came of it.
     *
     * @param auditors by case
     * @param unallocated why nobody could be found, by case
     */
    record Result(Map<String, Actor> auditors, Map<String, String> unallocated) {}

    private final String seed;
    private final List<Actor> auditors;
    private final boolean anyAway;
    private final int capacity;
    private final String workedWithin;
    private final Map<UUID, Integer> load;
    private final Map<Candidate, Actor> given = new LinkedHashMap<>();

    /**
     * @param there whether an auditor is there long enough to do an audit in time
     * @param seed decides between auditors who have alike many
     * @param workedWithin for how long somebody who worked on a case may not audit it, in words
     * @param load audits of the round that an auditor has already
     */
    Allocation(
            String seed,
            List<Actor> auditors,
            Predicate<UUID> there,
            int capacity,
            String workedWithin,
            Map<UUID, Integer> load) {
        this.seed = seed;
        this.auditors = auditors.stream()
                .filter(auditor -> there.test(auditor.userId()))
                .toList();
        this.anyAway = this.auditors.size() < auditors.size();
        this.capacity = capacity;
        this.workedWithin = workedWithin;
        this.load = new HashMap<>(load);
    }

    Result allocate(List<Candidate> candidates) {
        Map<String, String> left = new LinkedHashMap<>();
        List<Candidate> hardestFirst = new ArrayList<>(candidates);
        hardestFirst.sort(
                Comparator.comparingInt((Candidate c) -> independent(c).size()).thenComparingInt(Candidate::order));
        for (Candidate candidate : hardestFirst) {
            if (!evenly(candidate)) {
                left.put(candidate.caseId(), why(candidate));
            }
        }
        Map<String, Actor> auditors = new LinkedHashMap<>();
        given.forEach((candidate, auditor) -> auditors.put(candidate.caseId(), auditor));
        return new Result(auditors, left);
    }

    /** Gives the case so that whoever ends up with one more has as few as can be, even if cases are handed on for it. */
    private boolean evenly(Candidate candidate) {
        int least = auditors.stream().mapToInt(this::loadOf).min().orElse(capacity);
        return IntStream.rangeClosed(least + 1, capacity).anyMatch(limit -> find(candidate, limit, new HashSet<>()));
    }

    /**
     * Finds an auditor for the case. Where all who may audit it have as many as the limit, one of them hands a case on to
     * somebody else, who may do the same.
     *
     * @param asked who was asked already to hand a case on
     */
    private boolean find(Candidate candidate, int limit, Set<UUID> asked) {
        List<Actor> may = independent(candidate).stream()
                .sorted(Comparator.comparingInt(this::loadOf).thenComparing(auditor -> rank(candidate, auditor)))
                .toList();
        for (Actor auditor : may) {
            if (loadOf(auditor) < limit || asked.add(auditor.userId()) && handsOn(auditor, limit, asked)) {
                give(candidate, auditor);
                return true;
            }
        }
        return false;
    }

    private boolean handsOn(Actor auditor, int limit, Set<UUID> asked) {
        return List.copyOf(given.keySet()).stream()
                .filter(candidate -> auditor.equals(given.get(candidate)))
                .anyMatch(candidate -> find(candidate, limit, asked));
    }

    private void give(Candidate candidate, Actor auditor) {
        Actor before = given.put(candidate, auditor);
        load.merge(auditor.userId(), 1, Integer::sum);
        if (before != null) {
            load.merge(before.userId(), -1, Integer::sum);
        }
    }

    /** Why the auditor may not audit the case; empty when they may. */
    static List<String> conflicts(Candidate candidate, Actor auditor, String workedWithin) {
        List<String> conflicts = new ArrayList<>();
        if (auditor.teams().contains(candidate.team())) {
            conflicts.add("%s belongs to the team that holds the case.".formatted(auditor.displayName()));
        }
        if (auditor.workerId() != null && candidate.workers().contains(auditor.workerId())) {
            conflicts.add("%s worked on the case in the last %s.".formatted(auditor.displayName(), workedWithin));
        }
        return conflicts;
    }

    private List<Actor> independent(Candidate candidate) {
        return auditors.stream()
                .filter(a -> conflicts(candidate, a, workedWithin).isEmpty())
                .toList();
    }

    private int loadOf(Actor auditor) {
        return load.getOrDefault(auditor.userId(), 0);
    }

    private String rank(Candidate candidate, Actor auditor) {
        return HashRank.rank(seed, candidate.caseId() + "|" + auditor.username());
    }

    private String why(Candidate candidate) {
        if (auditors.isEmpty()) {
            return anyAway ? "Every auditor is away until it would be due." : "There is no auditor.";
        }
        String why = independent(candidate).isEmpty()
                ? "Every auditor belongs to the team of the case or worked on it."
                : "Every auditor who may audit it has %s already.".formatted(EnglishNumbers.count(capacity, "audit"));
        return anyAway ? why + " Those who are away are left out." : why;
    }
}
