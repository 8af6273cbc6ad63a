/** Annex A workbooks: their lists, the check of every cell, the cases that they hold. */
@NamedInterface
@NullMarked
package org.plumbline.intake.annexa;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
