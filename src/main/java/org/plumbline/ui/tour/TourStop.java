package org.plumbline.ui.tour;

/**
 * A stop of the tour.
 *
 * @param route of the screen that is shown meanwhile
 */
record TourStop(String route, String title, String text) {}
