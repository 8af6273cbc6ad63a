/** Accounts, teams and one's own password. */
@NullMarked
package org.plumbline.ui.people;

import org.jspecify.annotations.NullMarked;
