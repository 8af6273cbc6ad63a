/** Long lists: filters, sorting, columns and pages that are in the address, and the list as a file. */
@NullMarked
package org.plumbline.ui.list;

import org.jspecify.annotations.NullMarked;
