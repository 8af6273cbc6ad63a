/** One question at the audit desk: its card, its answer, what the dates of the case say against it, and saving. */
@NullMarked
package org.plumbline.ui.audit.question;

import org.jspecify.annotations.NullMarked;
