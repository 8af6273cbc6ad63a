/** The sweep over the caseload and the lists that people act on. */
@NullMarked
package org.plumbline.ui.drift;

import org.jspecify.annotations.NullMarked;
