package org.plumbline.ui.help;

/**
 * A heading of a how-to page with what stands under it.
 *
 * @param id of the heading in the page; blank for what comes before the first one
 * @param text plain, without marks
 */
public record HelpSection(String id, String heading, String text) {}
