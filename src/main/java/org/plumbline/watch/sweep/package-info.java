/** Starting a sweep, its progress and its figures. */
@NamedInterface
@NullMarked
package org.plumbline.watch.sweep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
