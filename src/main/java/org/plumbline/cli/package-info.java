/**
 * The jobs that need no browser: grade answers, find drift and delay, draw a sample, measure agreement, work
 * out figures, check a workbook.
 */
@ApplicationModule(
        allowedDependencies = {
            "audit :: round",
            "calendar",
            "casefile :: contract",
            "casefile :: snapshot",
            "drift",
            "finding",
            "grading",
            "grading :: item",
            "improvement :: cell",
            "improvement :: plan",
            "improvement :: table",
            "instrument",
            "instrument :: item",
            "intake",
            "intake :: annexa",
            "intake :: cell",
            "intake :: document",
            "intake :: events",
            "intake :: upload",
            "intake :: workbook",
            "moderation",
            "report :: book",
            "report :: past",
            "report :: protection",
            "rulebook",
            "sampling",
            "sampling :: manifest",
            "statistics",
            "timeline"
        })
@NullMarked
package org.plumbline.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
