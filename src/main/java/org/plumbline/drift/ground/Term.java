package org.plumbline.drift.ground;

import java.util.List;
import org.plumbline.rulebook.EventSelector;

/**
 * What several patterns and clocks count by one name.
 *
 * @param name such as {@code management-oversight}
 * @param means one sentence on what it covers
 * @param events which events count
 */
public record Term(String name, String means, List<EventSelector> events) {}
