/** How answers to the items of another instrument are read from a file, and their ratings written. */
@NullMarked
package org.plumbline.cli.item;

import org.jspecify.annotations.NullMarked;
