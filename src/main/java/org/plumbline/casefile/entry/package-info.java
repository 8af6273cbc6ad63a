/** Events that people enter by hand, and their corrections. */
@NamedInterface
@NullMarked
package org.plumbline.casefile.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
