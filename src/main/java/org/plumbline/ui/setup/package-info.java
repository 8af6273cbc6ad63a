/** Setting the product up: the first steps, and what is there or missing. */
@NullMarked
package org.plumbline.ui.setup;

import org.jspecify.annotations.NullMarked;
