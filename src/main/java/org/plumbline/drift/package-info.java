/** Timescales and patterns of drift and delay over the events of one case, and the flags that stand. */
@ApplicationModule(allowedDependencies = {"casefile", "calendar", "council", "rulebook", "access", "trail"})
@NullMarked
package org.plumbline.drift;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
