/** Plans as councils write them, read from the tables of their documents. */
@NamedInterface
@NullMarked
package org.plumbline.improvement.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
