/** Strategy discussions, enquiries and child protection conferences. */
@NullMarked
package org.plumbline.drift.conferences;

import org.jspecify.annotations.NullMarked;
