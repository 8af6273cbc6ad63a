/** When auditors are away, and that they get no audits meanwhile. */
@NamedInterface
@NullMarked
package org.plumbline.audit.away;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
