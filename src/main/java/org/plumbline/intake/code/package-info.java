/** Code lists of the national returns, and what councils write for a code: read by meaning, or not at all. */
@NullMarked
package org.plumbline.intake.code;

import org.jspecify.annotations.NullMarked;
