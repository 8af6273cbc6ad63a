/** Every screen, the shell, the sign-in page and the web security chain. The only home of Vaadin. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "audit :: alert",
            "audit :: desk",
            "audit :: draw",
            "audit :: form",
            "audit :: grade",
            "audit :: phrase",
            "audit :: redaction",
            "audit :: round",
            "audit :: worklist",
            "calendar",
            "casefile",
            "casefile :: contract",
            "casefile :: cover",
            "casefile :: effect",
            "casefile :: entry",
            "casefile :: number",
            "casefile :: snapshot",
            "council",
            "council :: adoption",
            "council :: link",
            "demo",
            "drift :: clock",
            "finding",
            "grading",
            "instrument",
            "intake",
            "intake :: annexa",
            "intake :: events",
            "intake :: mapping",
            "intake :: upload",
            "report",
            "report :: book",
            "report :: chart",
            "report :: figure",
            "rulebook",
            "sampling",
            "statistics",
            "watch :: timeline",
            "watch :: flag",
            "watch :: list",
            "watch :: run",
            "watch :: step",
            "watch :: sweep"
        })
@NullMarked
package org.plumbline.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
