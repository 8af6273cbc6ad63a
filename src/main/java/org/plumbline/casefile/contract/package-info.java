/** What an event is: its type, its attributes, where it came from. The one place for it. */
@NamedInterface
@NullMarked
package org.plumbline.casefile.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
