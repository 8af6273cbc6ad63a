/** What is stored and scheduled of drift: the sweep, the flags that are open, lists, timelines. */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "calendar",
            "casefile",
            "casefile :: contract",
            "casefile :: cover",
            "casefile :: effect",
            "casefile :: snapshot",
            "council",
            "council :: identity",
            "database",
            "drift",
            "drift :: clock",
            "finding",
            "rulebook",
            "timeline",
            "trail"
        })
@NullMarked
package org.plumbline.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
