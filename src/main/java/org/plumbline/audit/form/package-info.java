/** One audit as it is filled in: its answers, flags, contradictions, escalation. */
@NamedInterface
@NullMarked
package org.plumbline.audit.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
