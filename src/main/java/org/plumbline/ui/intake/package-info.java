/** Taking workbooks in: upload, preview, decision, undo. */
@NullMarked
package org.plumbline.ui.intake;

import org.jspecify.annotations.NullMarked;
