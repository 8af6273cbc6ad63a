/** Answers and flags become theme grades, a case grade, its reasons, and what would change it. Pure. */
@ApplicationModule(allowedDependencies = {"finding", "instrument", "instrument :: item", "rulebook", "statistics"})
@NullMarked
package org.plumbline.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
