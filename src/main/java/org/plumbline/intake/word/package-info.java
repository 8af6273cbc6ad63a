/** Word documents as tables and the text around them, as Word shows them. */
@NullMarked
package org.plumbline.intake.word;

import org.jspecify.annotations.NullMarked;
