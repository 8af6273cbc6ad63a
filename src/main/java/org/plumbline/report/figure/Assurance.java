package org.plumbline.report.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.audit.alert.AlertState;

/**
 * The assurance statement: counts only, never a case.
 *
 * @param immediateRisk children for whom an auditor found an immediate risk
 * @param escalations alerts of the head of service by where they are now; a state in which none is stays out
 * @param within how long the head of service has, such as "24 hours"
 */
public record Assurance(Count immediateRisk, Map<AlertState, Count> escalations, String within) {

    public Assurance {
        escalations = Map.copyOf(escalations);
    }

    /** Counts what is there; nothing is withheld yet. */
    static Assurance of(int immediateRisk, List<AlertState> alerts, String within) {
        Map<AlertState, Count> escalations = new EnumMap<>(AlertState.class);
        alerts.stream()
                .distinct()
                .forEach(state -> escalations.put(state, Count.of((int)
                        alerts.stream().filter(one -> one == state).count())));
        return new Assurance(Count.of(immediateRisk), escalations, within);
    }

    /** The statement as the subcommittee may read it. */
    Assurance withheld(ReportRules rules) {
        Map<AlertState, Count> publishable = new EnumMap<>(AlertState.class);
        escalations.forEach((state, count) -> publishable.put(state, rules.publishable(count)));
        return new Assurance(rules.publishable(immediateRisk), publishable, within);
    }

    /** One or two sentences for the front page. */
    public String sentence() {
        if (!escalations.isEmpty()) {
            return children() + ". " + escalated();
        }
        return immediateRisk.shown() && immediateRisk.known() == 0
                ? children() + ", and nothing was escalated."
                : children() + ". Nothing was escalated.";
    }

    private String children() {
        if (!immediateRisk.shown()) {
            return "A small number of children (withheld) was found at immediate risk";
        }
        return switch (immediateRisk.known()) {
            case 0 -> "No child was found at immediate risk";
            case 1 -> "One child was found at immediate risk";
            default -> immediateRisk.text() + " children were found at immediate risk";
        };
    }

    private String escalated() {
        List<AlertState> states = new ArrayList<>();
        for (AlertState state : AlertState.values()) {
            if (escalations.containsKey(state)) {
                states.add(state);
            }
        }
        AlertState only = states.getFirst();
        if (states.size() > 1) {
            return ofAll(states);
        }
        if (only == AlertState.ACKNOWLEDGED_IN_TIME) {
            return "Every escalation was acknowledged within " + within + ".";
        }
        Count count = count(only);
        String subject = !count.shown()
                ? "A small number of escalations (withheld)"
                : count.known() == 1 ? "One escalation" : count.text() + " escalations";
        return subject + " " + says(only, one(count)) + ".";
    }

    private String ofAll(List<AlertState> states) {
        List<String> parts = states.stream()
                .map(state -> number(count(state)) + " " + says(state, one(count(state))))
                .toList();
        boolean allShown = escalations.values().stream().allMatch(Count::shown);
        int all =
                allShown ? escalations.values().stream().mapToInt(Count::known).sum() : 0;
        return "Of the %sescalations %s and %s."
                .formatted(
                        allShown ? all + " " : "",
                        String.join(", ", parts.subList(0, parts.size() - 1)),
                        parts.getLast());
    }

    private Count count(AlertState state) {
        return escalations.getOrDefault(state, Count.of(0));
    }

    private static boolean one(Count count) {
        return !count.shown() || count.known() == 1;
    }

    private static String number(Count count) {
        return count.shown() ? count.text() : "a small number (withheld)";
    }

    private String says(AlertState state, boolean one) {
        return switch (state) {
            case OPEN_IN_TIME -> (one ? "is" : "are") + " still within the " + within;
            case OPEN_LATE -> (one ? "is" : "are") + " still open after more than " + within;
            case ACKNOWLEDGED_IN_TIME -> (one ? "was" : "were") + " acknowledged within " + within;
            case ACKNOWLEDGED_LATE -> (one ? "was" : "were") + " acknowledged after more than " + within;
            case WITHDRAWN -> (one ? "was" : "were") + " withdrawn";
        };
    }
}
