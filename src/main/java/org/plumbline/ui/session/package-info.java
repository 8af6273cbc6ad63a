/** How long a session lasts, and what a page says before and after it ends. */
@NullMarked
package org.plumbline.ui.session;

import org.jspecify.annotations.NullMarked;
