package org.plumbline.rulebook;

/** What a rule concluded, together with the rule. */
public record Concluded<T>(RuleCard rule, T conclusion) {}
