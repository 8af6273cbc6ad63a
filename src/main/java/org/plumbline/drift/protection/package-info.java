/** Children on child protection plans: plans, visits, core groups. */
@NullMarked
package org.plumbline.drift.protection;

import org.jspecify.annotations.NullMarked;
