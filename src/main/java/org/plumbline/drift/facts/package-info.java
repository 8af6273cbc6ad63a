/** Neutral facts of one case, for the rules to judge, and the limits they are judged by. Public for the rules only. */
@NullMarked
package org.plumbline.drift.facts;

import org.jspecify.annotations.NullMarked;
