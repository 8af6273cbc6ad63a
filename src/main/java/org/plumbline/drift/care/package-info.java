/** Looked-after children: plans, reviews, placements, section 20, missing episodes. */
@NullMarked
package org.plumbline.drift.care;

import org.jspecify.annotations.NullMarked;
