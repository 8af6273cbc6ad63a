/** The timeline of one case: spells, clocks, delays. */
@NamedInterface
@NullMarked
package org.plumbline.watch.caseline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
