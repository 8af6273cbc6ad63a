/** The append-only, tamper-evident record of who saw and did what. */
@ApplicationModule(allowedDependencies = {"access", "database"})
@NullMarked
package org.plumbline.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
