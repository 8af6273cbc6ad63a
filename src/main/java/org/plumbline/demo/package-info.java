/** A synthetic county with planted patterns, for trying out and for tests. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "casefile",
            "council",
            "drift",
            "grading",
            "instrument",
            "intake",
            "report",
            "sampling",
            "statistics",
            "calendar",
            "access",
            "trail",
            "rulebook"
        })
@NullMarked
package org.plumbline.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
