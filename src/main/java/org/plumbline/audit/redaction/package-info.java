/** Words that identify somebody: asked about before they are stored, and taken out of audits that were signed off. */
@NamedInterface
@NullMarked
package org.plumbline.audit.redaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
