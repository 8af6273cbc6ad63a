/** Rounds, allocation, the answers of an auditor, sign-off, the stored grade and its override. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "casefile :: contract",
            "casefile :: effect",
            "casefile :: entry",
            "casefile :: number",
            "council",
            "council :: adoption",
            "council :: identity",
            "database",
            "finding",
            "grading",
            "instrument",
            "rulebook",
            "sampling",
            "sampling :: manifest",
            "statistics",
            "timeline",
            "trail",
            "watch :: timeline",
            "watch :: flag"
        })
@NullMarked
package org.plumbline.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
