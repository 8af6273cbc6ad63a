/** The timescales of the pack, run over one case's timeline. Pure. */
@NamedInterface
@NullMarked
package org.plumbline.drift.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
