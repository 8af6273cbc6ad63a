/** Management oversight, supervision, chronologies and recording. */
@NullMarked
package org.plumbline.drift.oversight;

import org.jspecify.annotations.NullMarked;
