/** The items of another instrument as data: scales, questions, parts and outcomes over items. */
@NamedInterface
@NullMarked
package org.plumbline.instrument.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
