package org.plumbline.intake.mapping;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.NotFoundForYou;
import org.plumbline.database.FirstChange;
import org.plumbline.intake.cell.CellText;
import org.plumbline.intake.code.Code;
import org.plumbline.intake.code.CodeList;
import org.plumbline.intake.code.CodeLists;
import org.plumbline.intake.code.CouncilWords;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What words mean that only this council writes. They are mapped once and count for every later check; what the product
 * reads by itself cannot be mapped to something else.
 */
@Service
@PreAuthorize("hasRole('DATA_ADMINISTRATOR')")
public class Mappings {

    private static final int LONGEST = 200;
    private static final String MEANWHILE =
            "Somebody else has changed this mapping meanwhile. It is shown as it is now; look at it and decide again.";

    private final SpellingMappings rows;
    private final CurrentActor current;
    private final Trail trail;
    private final Clock clock;
    private final FirstChange firstChange;

    Mappings(SpellingMappings rows, CurrentActor current, Trail trail, Clock clock, FirstChange firstChange) {
        this.rows = rows;
        this.current = current;
        this.trail = trail;
        this.clock = clock;
        this.firstChange = firstChange;
    }

    /** All mappings, the newest first; those taken back too. */
    @Transactional(readOnly = true)
    public List<MappedSpelling> all() {
        return rows.findAllByOrderByMappedAtDesc().stream().map(Mappings::view).toList();
    }

    /**
     * The codes of a list, which words can mean.
     *
     * @throws NotFoundForYou when there is no such list
     */
    public List<Meaning> meanings(String codes) {
        return list(codes).codes().stream()
                .map(code -> new Meaning(code.token(), code.written()))
                .toList();
    }

    /**
     * Maps words that the product does not know to a code.
     *
     * @param codes the list in which they stand
     * @param token of the code that they mean
     * @throws NotFoundForYou when there is no such list
     */
    public MappingOutcome map(String codes, String written, @Nullable String token) {
        CodeList list = list(codes);
        String words = CellText.plain(written);
        Code code = token == null ? null : list.code(token);
        if (code == null) {
            return new MappingOutcome.Refused("Choose what the words mean.");
        }
        if (CellText.isNothing(words) || words.length() > LONGEST) {
            return new MappingOutcome.Refused(
                    "Give the words as they stand in the cell, at most %d characters; a blank cell means nothing."
                            .formatted(LONGEST));
        }
        Code known = list.find(words);
        if (known != null) {
            return new MappingOutcome.Refused(
                    "“%s” is read as “%s” without a mapping. If that is wrong in your council, correct the cells."
                            .formatted(words, known.written()));
        }
        return firstChange.or(new MappingOutcome.Refused(MEANWHILE), () -> {
            if (rows.existsByCurrentKey(CouncilWords.key(codes, words))) {
                return new MappingOutcome.Refused(
                        "“%s” is mapped already. Take that mapping back first, under Mapped spellings."
                                .formatted(words));
            }
            rows.saveAndFlush(new SpellingMapping(
                    list, words, code.token(), current.require().displayName(), clock.instant()));
            trail.record(TrailAction.SPELLING_MAPPED, list.title(), "“%s” means %s".formatted(words, code.written()));
            return new MappingOutcome.Done();
        });
    }

    /**
     * Takes a mapping back: the words are unknown again. What was imported by it stays as it was stored.
     *
     * @throws NotFoundForYou when there is no such mapping
     */
    public MappingOutcome takeBack(UUID id) {
        return firstChange.or(new MappingOutcome.Refused(MEANWHILE), () -> {
            SpellingMapping mapping = rows.findById(id).orElseThrow(() -> new NotFoundForYou("mapping", id));
            if (!mapping.counts()) {
                return new MappingOutcome.Refused(MEANWHILE);
            }
            mapping.takeBack(current.require().displayName(), clock.instant());
            rows.flush();
            MappedSpelling view = view(mapping);
            trail.record(
                    TrailAction.MAPPING_TAKEN_BACK,
                    view.list(),
                    "“%s” meant %s".formatted(view.written(), view.meaning()));
            return new MappingOutcome.Done();
        });
    }

    private static CodeList list(String codes) {
        CodeList list = CodeLists.bundled().list(codes);
        if (list == null) {
            throw new NotFoundForYou("code list", codes);
        }
        return list;
    }

    private static MappedSpelling view(SpellingMapping mapping) {
        CodeList list = CodeLists.bundled().list(mapping.codes());
        Code code = list == null ? null : list.code(mapping.token());
        return mapping.view(
                list == null ? mapping.codes() : list.title(), code == null ? mapping.token() : code.written());
    }
}
