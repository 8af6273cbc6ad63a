package org.plumbline.grading.item;

/**
 * What a rule concludes: the item is rated so.
 *
 * @param name of the rating on the item's scale
 */
public record Rating(String name) {}
