/** Blind second ratings, and how far raters agree. */
@ApplicationModule(allowedDependencies = {"grading", "rulebook", "statistics"})
@NullMarked
package org.plumbline.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
