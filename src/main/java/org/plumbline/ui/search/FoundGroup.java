package org.plumbline.ui.search;

import java.util.List;

/** What was found of one kind, such as "Cases". */
record FoundGroup(String title, List<Found> found) {}
