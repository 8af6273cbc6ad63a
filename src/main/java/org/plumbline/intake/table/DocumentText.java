package org.plumbline.intake.table;

/** Text outside of tables, never blank. */
public record DocumentText(String text) implements DocumentPart {}
