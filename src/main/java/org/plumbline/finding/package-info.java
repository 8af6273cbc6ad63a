/** What can be found of a case: severity, flag, timescale result, evidence. */
@ApplicationModule(allowedDependencies = {"calendar", "casefile :: contract"})
@NullMarked
package org.plumbline.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
