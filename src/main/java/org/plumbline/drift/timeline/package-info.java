/** The events of one case as they were known on a date: spells, windows and the end of a duty. Pure. */
@NullMarked
package org.plumbline.drift.timeline;

import org.jspecify.annotations.NullMarked;
