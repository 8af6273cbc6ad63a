/** Watch list, flags and the sweep on screen. */
@NullMarked
package org.plumbline.ui.watch;

import org.jspecify.annotations.NullMarked;
