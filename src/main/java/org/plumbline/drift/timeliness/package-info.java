/** The same steps late again and again. */
@NullMarked
package org.plumbline.drift.timeliness;

import org.jspecify.annotations.NullMarked;
