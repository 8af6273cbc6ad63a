/** The figures of a month from nothing but a list of past audits. Pure. */
@NamedInterface
@NullMarked
package org.plumbline.report.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
