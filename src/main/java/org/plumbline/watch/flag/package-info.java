/** Flags that are open: lists, changes, notices. */
@NamedInterface
@NullMarked
package org.plumbline.watch.flag;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
