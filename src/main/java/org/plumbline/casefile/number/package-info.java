/** The number by which the council's own case system knows a child: whose case it is, and who may be shown it. */
@NamedInterface
@NullMarked
package org.plumbline.casefile.number;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
