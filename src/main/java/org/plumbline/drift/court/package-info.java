/** Pre-proceedings, proceedings and unplanned entries to care. */
@NullMarked
package org.plumbline.drift.court;

import org.jspecify.annotations.NullMarked;
