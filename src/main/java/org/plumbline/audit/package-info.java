/** Rounds, allocation, the answers of an auditor, sign-off, the stored grade and its override. */
@ApplicationModule(
        allowedDependencies = {
            "instrument",
            "casefile",
            "council",
            "drift",
            "grading",
            "sampling",
            "statistics",
            "access",
            "trail",
            "calendar",
            "rulebook"
        })
@NullMarked
package org.plumbline.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
