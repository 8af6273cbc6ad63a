/** Wilson intervals and the other figures of a sample. Pure. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.plumbline.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
