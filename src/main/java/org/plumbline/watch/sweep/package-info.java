/** Starting a sweep and what it tells of itself. */
@NamedInterface
@NullMarked
package org.plumbline.watch.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
