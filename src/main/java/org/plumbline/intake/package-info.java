/** Spreadsheets in: read, check, report every bad cell, load all or nothing, undo. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "casefile :: contract",
            "casefile :: cover",
            "casefile :: effect",
            "casefile :: snapshot",
            "database",
            "trail"
        })
@NullMarked
package org.plumbline.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
