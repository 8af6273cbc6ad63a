/** The number by which the council's own case system knows a child, for the few who need it. */
@NamedInterface
@NullMarked
package org.plumbline.casefile.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
