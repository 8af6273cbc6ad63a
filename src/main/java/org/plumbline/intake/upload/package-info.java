/** From an uploaded file to what is stored: queue, preview, accept. */
@NamedInterface
@NullMarked
package org.plumbline.intake.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
