/** Phrases of one's own for the evidence boxes. */
@NamedInterface
@NullMarked
package org.plumbline.audit.phrase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
