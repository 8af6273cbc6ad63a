/** The watch list and the assessments that wait. */
@NamedInterface
@NullMarked
package org.plumbline.watch.list;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
