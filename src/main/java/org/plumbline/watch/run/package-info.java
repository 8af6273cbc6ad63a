/** The run of a sweep over the caseload. */
@NamedInterface
@NullMarked
package org.plumbline.watch.run;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
