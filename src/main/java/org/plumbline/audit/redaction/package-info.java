/** Words that identify somebody, taken out of audits that were signed off. */
@NamedInterface
@NullMarked
package org.plumbline.audit.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
