/** That the council adopts a rule pack as its own: who, when, and which pack to the letter. */
@NamedInterface
@NullMarked
package org.plumbline.council.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
