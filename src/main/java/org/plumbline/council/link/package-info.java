/** How a screen leads to a child's record in the council's own case system. */
@NamedInterface
@NullMarked
package org.plumbline.council.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
