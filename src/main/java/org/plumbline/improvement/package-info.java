/** The improvement plan: recommendations, their actions, who leads them, by when, and how far they are. */
@ApplicationModule(allowedDependencies = {"intake :: cell", "intake :: table"})
@NullMarked
package org.plumbline.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
