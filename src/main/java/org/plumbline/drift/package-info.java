/** Timescales and patterns of drift and delay over the events of one case, and the flags that are open. */
@ApplicationModule(
        allowedDependencies = {"calendar", "casefile :: contract", "council", "finding", "rulebook", "timeline"})
@NullMarked
package org.plumbline.drift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
