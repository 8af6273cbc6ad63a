/** What is written behind the options of a job, and how it is refused. */
@NullMarked
package org.plumbline.cli.argument;

import org.jspecify.annotations.NullMarked;
