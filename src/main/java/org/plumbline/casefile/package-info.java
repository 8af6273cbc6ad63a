/** Pseudonymous cases and their dated events. */
@ApplicationModule(allowedDependencies = {"calendar", "access"})
@NullMarked
package org.plumbline.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
