/** Directions, escalations and audit actions that are not followed up. */
@NullMarked
package org.plumbline.drift.followup;

import org.jspecify.annotations.NullMarked;
