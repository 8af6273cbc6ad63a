/** What finished audits add up to, as records for reports. */
@NamedInterface
@NullMarked
package org.plumbline.audit.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
