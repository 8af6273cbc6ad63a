/** The audit desk, the check before sign-off, the sign-off itself, overrides, and the certificate of a grade. */
@NullMarked
package org.plumbline.ui.audit;

import org.jspecify.annotations.NullMarked;
