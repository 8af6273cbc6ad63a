package org.plumbline.watch.flag;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.effect.ImportDependents;
import org.springframework.stereotype.Component;

/** Open flags on the cases of an import. */
@Component
class FlagsOnImport implements ImportDependents {

    private final FlagTable flags;

    FlagsOnImport(FlagTable flags) {
        this.flags = flags;
    }

    @Override
    public List<String> of(Collection<String> caseIds, Instant since) {
        Map<String, Integer> open = flags.counts(caseIds);
        int all = open.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? List.of()
                : List.of("%s on %,d of its cases %s worked out again without it."
                        .formatted(
                                EnglishNumbers.count(all, "open flag"),
                                open.size(),
                                EnglishNumbers.either(all, "is", "are")));
    }
}
