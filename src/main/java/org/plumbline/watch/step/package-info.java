/** Steps that were measured, and how long they took. */
@NamedInterface
@NullMarked
package org.plumbline.watch.step;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
