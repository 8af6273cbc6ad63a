/** The cases: their list, and one case's timeline with its flags. */
@NullMarked
package org.plumbline.ui.casefile;

import org.jspecify.annotations.NullMarked;
