package org.plumbline.intake.events;

/**
 * What was found in one file.
 *
 * @param holds what the file is, in words
 * @param rows rows below its header
 * @param usable how many of them can be used
 */
public record FileCheck(String file, String holds, long rows, long usable) {}
