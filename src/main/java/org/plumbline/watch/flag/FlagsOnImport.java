package org.plumbline.watch.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.cover.CoverTable;
import org.plumbline.casefile.effect.ImportDependents;
import org.springframework.stereotype.Component;

/** Open flags on the cases of an import, and those of other cases that rest on what it holds completely. */
@Component
class FlagsOnImport implements ImportDependents {

    private final FlagTable flags;
    private final CoverTable cover;

    FlagsOnImport(FlagTable flags, CoverTable cover) {
        this.flags = flags;
        this.cover = cover;
    }

    @Override
    public List<String> of(Stored stored) {
        List<String> sentences = new ArrayList<>();
        Map<String, Integer> open = flags.counts(stored.caseIds());
        int all = open.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 0) {
            sentences.add("%s on %,d of its cases %s worked out again without it."
                    .formatted(
                            EnglishNumbers.count(all, "open flag"),
                            open.size(),
                            EnglishNumbers.either(all, "is", "are")));
        }
        int types = cover.countOf(stored.id());
        if (types > 0) {
            sentences.add(
                    "It was said to hold every event of %s. Flags of children whom it does not name are worked out again without that at the next sweep."
                            .formatted(EnglishNumbers.count(types, "type")));
        }
        return sentences;
    }
}
