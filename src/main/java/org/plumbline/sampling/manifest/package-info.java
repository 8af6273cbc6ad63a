/** The page by which anyone can repeat a draw: written, and checked against the frame. */
@NamedInterface
@NullMarked
package org.plumbline.sampling.manifest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
