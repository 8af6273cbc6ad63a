/** How the cells of a plan are read, one by one: headings, numbers, leads, deadlines, ratings. */
@NamedInterface
@NullMarked
package org.plumbline.improvement.cell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
