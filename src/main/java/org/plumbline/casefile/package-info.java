/** Pseudonymous cases and their dated events. */
@ApplicationModule(allowedDependencies = {"access", "database", "trail"})
@NullMarked
package org.plumbline.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
