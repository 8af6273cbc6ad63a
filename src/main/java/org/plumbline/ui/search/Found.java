package org.plumbline.ui.search;

/**
 * Something that was found.
 *
 * @param address where it is, within the product
 * @param detail what tells it apart; blank for nothing
 */
record Found(String address, String title, String detail) {}
