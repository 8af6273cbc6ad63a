/** Who the council is: its name, code and logo, and the time of its nightly sweep. */
@NamedInterface("identity")
@NullMarked
package org.plumbline.council.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
