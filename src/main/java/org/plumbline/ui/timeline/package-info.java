/** The timeline of a case as a picture and as a table. */
@NullMarked
package org.plumbline.ui.timeline;

import org.jspecify.annotations.NullMarked;
