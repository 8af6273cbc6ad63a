/** Plans without progress, steps up and down, closings, repeated starts. */
@NullMarked
package org.plumbline.drift.plans;

import org.jspecify.annotations.NullMarked;
