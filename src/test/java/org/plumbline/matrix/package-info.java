/** Who may call what: the table of roles and operations, and the test that holds the product to it. */
@NullMarked
package org.plumbline.matrix;

import org.jspecify.annotations.NullMarked;
