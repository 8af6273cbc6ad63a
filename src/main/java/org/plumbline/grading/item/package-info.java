/** Items are rated by rules from their answers, and outcomes from the ratings of items. Pure. */
@NamedInterface
@NullMarked
package org.plumbline.grading.item;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
