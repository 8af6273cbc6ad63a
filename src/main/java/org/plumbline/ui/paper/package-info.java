/** Pages of the product as PDF files that can be handed over. */
@NullMarked
package org.plumbline.ui.paper;

import org.jspecify.annotations.NullMarked;
