/** The month's report on screen. */
@NullMarked
package org.plumbline.ui.report;

import org.jspecify.annotations.NullMarked;
