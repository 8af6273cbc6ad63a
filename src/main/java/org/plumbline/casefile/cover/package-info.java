/** What imports hold completely: which types of event, of which teams, from which day on. */
@NamedInterface
@NullMarked
package org.plumbline.casefile.cover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
