/** Files of cases and events, and tables of the safeguarding dataset. */
@NamedInterface
@NullMarked
package org.plumbline.intake.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
