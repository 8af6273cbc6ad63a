/** Referrals and assessments. */
@NullMarked
package org.plumbline.drift.frontdoor;

import org.jspecify.annotations.NullMarked;
