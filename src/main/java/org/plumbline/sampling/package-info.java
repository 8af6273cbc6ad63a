/** Whom to audit: frame, strata and the draw that anyone can repeat. */
@ApplicationModule(allowedDependencies = {"calendar", "casefile :: contract"})
@NullMarked
package org.plumbline.sampling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
