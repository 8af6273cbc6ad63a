/** Which audits wait for whom. */
@NamedInterface
@NullMarked
package org.plumbline.audit.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
