/** What an audit found that a head of service must know of at once: alerting, withdrawing, acknowledging, the register. */
@NamedInterface
@NullMarked
package org.plumbline.audit.alert;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
