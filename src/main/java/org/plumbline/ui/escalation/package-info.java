/** Alerts of heads of service: what waits, and the register of all. */
@NullMarked
package org.plumbline.ui.escalation;

import org.jspecify.annotations.NullMarked;
