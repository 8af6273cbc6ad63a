/** A tour of five stops for each role, from screen to screen. */
@NullMarked
package org.plumbline.ui.tour;

import org.jspecify.annotations.NullMarked;
