/** Screens of what the council decides for itself: its limits of timescales and its days off. */
@NullMarked
package org.plumbline.ui.council;

import org.jspecify.annotations.NullMarked;
