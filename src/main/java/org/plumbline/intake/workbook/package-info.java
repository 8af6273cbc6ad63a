/** Reading an Excel workbook within bounds. */
@NamedInterface
@NullMarked
package org.plumbline.intake.workbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
