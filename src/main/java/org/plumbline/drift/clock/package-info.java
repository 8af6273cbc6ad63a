/** The timescales of the pack, run over one case's timeline (domain.md 2.8). Pure. */
@NullMarked
package org.plumbline.drift.clock;

import org.jspecify.annotations.NullMarked;
