/** A synthetic county with planted patterns, for trying out and for tests. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit :: alert",
            "audit :: desk",
            "audit :: draw",
            "audit :: form",
            "audit :: grade",
            "audit :: plan",
            "audit :: round",
            "calendar",
            "casefile :: contract",
            "casefile :: cover",
            "council",
            "database",
            "finding",
            "grading",
            "instrument",
            "intake",
            "intake :: annexa",
            "intake :: events",
            "intake :: upload",
            "watch :: flag",
            "watch :: run",
            "watch :: sweep"
        })
@NullMarked
package org.plumbline.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
