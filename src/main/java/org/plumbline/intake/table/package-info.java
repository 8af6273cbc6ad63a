/** Tables that people wrote, and the text around them, the same whatever kind of file they are in. */
@NamedInterface
@NullMarked
package org.plumbline.intake.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
