/** Search over the screens, the help, the cases and the audits, and the keys that work on every page. */
@NullMarked
package org.plumbline.ui.search;

import org.jspecify.annotations.NullMarked;
