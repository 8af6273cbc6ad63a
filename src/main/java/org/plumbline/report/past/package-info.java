/** The figures of a month from nothing but a list of past audits. Pure. */
@NamedInterface
@NullMarked
package org.plumbline.report.past;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
