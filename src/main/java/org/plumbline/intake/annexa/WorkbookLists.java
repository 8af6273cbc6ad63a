package org.plumbline.intake.annexa;

import java.util.Set;

/**
 * What a workbook has as a whole, as far as it decides what may be concluded of one child.
 *
 * @param missing lists that workbooks had before and of which this one has no row that can be loaded
 * @param naming lists that name the team of anybody
 */
record WorkbookLists(Set<Integer> missing, Set<Integer> naming) {

    WorkbookLists {
        missing = Set.copyOf(missing);
        naming = Set.copyOf(naming);
    }
}
