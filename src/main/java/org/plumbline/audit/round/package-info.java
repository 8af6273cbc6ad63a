/** The round: its kind, its scope, its days, and the numbers of the audit process. */
@NamedInterface
@NullMarked
package org.plumbline.audit.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
