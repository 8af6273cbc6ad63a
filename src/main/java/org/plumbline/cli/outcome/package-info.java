/** How a list of past audits is read from a file. */
@NullMarked
package org.plumbline.cli.outcome;

import org.jspecify.annotations.NullMarked;
