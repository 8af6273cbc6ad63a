/** What every file that people or systems wrote has in common: how its cells are read as text. */
@NamedInterface
@NullMarked
package org.plumbline.intake.cell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
