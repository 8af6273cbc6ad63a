/** Loads and compiles rule packs, runs a session over facts, returns conclusions. The only home of Drools. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.plumbline.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
