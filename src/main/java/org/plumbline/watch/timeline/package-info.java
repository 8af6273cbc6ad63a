/** The timeline of one case: spells, clocks, delays. */
@NamedInterface
@NullMarked
package org.plumbline.watch.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
