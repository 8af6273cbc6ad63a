/** The few parts that many screens share. */
@NullMarked
package org.plumbline.ui.part;

import org.jspecify.annotations.NullMarked;
