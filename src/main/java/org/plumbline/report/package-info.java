/** The figures, charts and documents of the month for the subcommittee. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "casefile",
            "council",
            "drift",
            "grading",
            "instrument",
            "statistics",
            "sampling",
            "access",
            "trail",
            "calendar",
            "rulebook"
        })
@NullMarked
package org.plumbline.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
