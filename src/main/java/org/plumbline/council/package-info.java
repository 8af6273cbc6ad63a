/**
 * What the council has decided for itself: who it is, its own limits of timescales, and days on which it does not work. Everything
 * that counts working days while the product runs asks here.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "casefile :: contract",
            "database",
            "instrument",
            "rulebook",
            "trail"
        })
@NullMarked
package org.plumbline.council;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
