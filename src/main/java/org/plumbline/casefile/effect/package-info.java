/** What a change of cases brings about beyond them; known where that is kept. */
@NamedInterface
@NullMarked
package org.plumbline.casefile.effect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
