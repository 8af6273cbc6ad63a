/** Forms from which nothing that was typed goes by accident, and buttons that do a thing once. */
@NullMarked
package org.plumbline.ui.form;

import org.jspecify.annotations.NullMarked;
