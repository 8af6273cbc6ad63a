/** Every screen, the shell, the sign-in page and the web security chain. The only home of Vaadin. */
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
package org.plumbline.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
