package org.plumbline.intake.mapping;

/**
 * A code that words can mean.
 *
 * @param token names the code in its list
 * @param written in words
 */
public record Meaning(String token, String written) {}
