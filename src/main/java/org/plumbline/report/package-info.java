/** The figures, charts and documents of the month for the subcommittee. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit :: alert",
            "audit :: figures",
            "audit :: round",
            "calendar",
            "casefile",
            "casefile :: contract",
            "council",
            "council :: adoption",
            "council :: identity",
            "drift",
            "finding",
            "grading",
            "instrument",
            "rulebook",
            "statistics",
            "trail",
            "watch :: list",
            "watch :: step"
        })
@NullMarked
package org.plumbline.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
