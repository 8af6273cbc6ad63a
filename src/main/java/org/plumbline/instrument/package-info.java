/** The audit tool as data: themes, questions, answer scale, guidance and grade labels of a rule pack. */
@ApplicationModule(allowedDependencies = {"rulebook"})
@NullMarked
package org.plumbline.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
