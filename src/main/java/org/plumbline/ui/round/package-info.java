/** A month's round from its opening over the draw and the allocation to its closing, and what is due in it. */
@NullMarked
package org.plumbline.ui.round;

import org.jspecify.annotations.NullMarked;
