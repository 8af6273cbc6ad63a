package org.plumbline.intake.mapping;

import org.plumbline.intake.code.CouncilWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the words of this council mean now, for the reading of its files. No role is asked for: it shows nothing. */
@Component
public class MappedWords {

    private final SpellingMappings rows;

    MappedWords(SpellingMappings rows) {
        this.rows = rows;
    }

    /** By all mappings that count. */
    @Transactional(readOnly = true)
    public CouncilWords now() {
        return new CouncilWords(rows.findAllByCurrentKeyIsNotNull().stream()
                .map(SpellingMapping::mapped)
                .toList());
    }
}
