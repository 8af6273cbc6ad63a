/** The tables of a plan as columns that hold something and rows below them, and what is to be said of both. */
@NamedInterface
@NullMarked
package org.plumbline.improvement.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
