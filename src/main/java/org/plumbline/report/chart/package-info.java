/** One chart record, drawn for the screen and for Office. */
@NamedInterface
@NullMarked
package org.plumbline.report.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
