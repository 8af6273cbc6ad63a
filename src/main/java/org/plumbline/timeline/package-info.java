/** One case read as spells, intervals and gaps. Pure. */
@ApplicationModule(allowedDependencies = {"calendar", "casefile :: contract", "rulebook"})
@NullMarked
package org.plumbline.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
