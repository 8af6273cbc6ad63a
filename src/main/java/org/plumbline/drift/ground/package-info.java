/** What every pattern shares: the conclusion of a rule, what it rests on, its phrases. */
@NullMarked
package org.plumbline.drift.ground;

import org.jspecify.annotations.NullMarked;
