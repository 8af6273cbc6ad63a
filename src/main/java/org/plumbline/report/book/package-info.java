/** The month as an Excel workbook. */
@NamedInterface
@NullMarked
package org.plumbline.report.book;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
