/** What the jobs read and write, and how they speak of what is wrong with it. */
@NullMarked
package org.plumbline.cli.file;

import org.jspecify.annotations.NullMarked;
