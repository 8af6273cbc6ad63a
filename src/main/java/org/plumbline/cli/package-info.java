/** The jobs that need no browser: grade answers, find drift and delay, check a workbook. */
@ApplicationModule(
        allowedDependencies = {
            "audit",
            "casefile",
            "drift",
            "grading",
            "instrument",
            "intake",
            "report",
            "rulebook",
            "sampling",
            "statistics",
            "calendar",
            "access",
            "trail"
        })
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
