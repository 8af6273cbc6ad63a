/** Changes of social worker and handovers. */
@NullMarked
package org.plumbline.drift.workers;

import org.jspecify.annotations.NullMarked;
