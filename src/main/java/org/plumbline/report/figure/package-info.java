/** The figures of a month or a round, and their protection. */
@NamedInterface
@NullMarked
package org.plumbline.report.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
