/** Who acts: people, their roles, the teams they may see, and how they sign in. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.plumbline.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
