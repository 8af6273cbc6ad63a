package org.plumbline.casefile.effect;

/**
 * How many flags of one pattern an import would add and clear.
 *
 * @param code such as {@code DD-25}
 * @param name a few words
 */
public record PatternForecast(String code, String name, int added, int cleared) {}
