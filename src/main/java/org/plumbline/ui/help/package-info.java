/** The how-to pages inside the product: which belongs to a screen, and how they are read. */
@NullMarked
package org.plumbline.ui.help;

import org.jspecify.annotations.NullMarked;
