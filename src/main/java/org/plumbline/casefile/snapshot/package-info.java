/** What an import makes of the cases that are there: comparing, merging, storing. */
@NamedInterface
@NullMarked
package org.plumbline.casefile.snapshot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
