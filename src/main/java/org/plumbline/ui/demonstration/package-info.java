/** What screens show only in the demonstration: its people at the door, and how far its county is written. */
@NullMarked
package org.plumbline.ui.demonstration;

import org.jspecify.annotations.NullMarked;
