package org.plumbline.watch.flag;

/** How many open flags of a pattern a team has. */
public record PatternCount(String pattern, String name, String team, int cases) {}
