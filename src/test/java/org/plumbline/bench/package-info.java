/** Measurements, run by hand or by the profile {@code bench}; never part of the ordinary tests. */
@NullMarked
package org.plumbline.bench;

import org.jspecify.annotations.NullMarked;
