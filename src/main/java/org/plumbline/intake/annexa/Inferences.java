package org.plumbline.intake.annexa;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.snapshot.ChildRecord.Inferred;

/**
 * What of a child is only concluded from lists that are not the ones to say it. A list may be left out, refused or cut
 * short: what it would have said is not known then, and what others say instead was there before, too.
 */
final class Inferences {

    /** The list that knows who holds a case of the type; of other types whichever list names a team. */
    private static final Map<CaseType, Integer> HOLDERS =
            Map.of(CaseType.CLA, 8, CaseType.CP, 7, CaseType.CIN, 6, CaseType.ASSESSMENT, 6);

    private final ChildRows rows;
    private final WorkbookLists lists;

    private Inferences(ChildRows rows, WorkbookLists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    static Set<Inferred> of(ChildRows rows, CaseType type, WorkbookLists lists) {
        return new Inferences(rows, lists).of(type);
    }

    private Set<Inferred> of(CaseType type) {
        Set<Inferred> inferred = EnumSet.noneOf(Inferred.class);
        ListRow need = rows.latest(6, "start");
        if (need == null || need.code("status") == null && need.date("closed") == null) {
            inferred.add(Inferred.STATE);
        }
        if (need == null || need.date("start") == null) {
            inferred.add(Inferred.OPENING);
        }
        if (isHolderUnsure(type)) {
            inferred.add(Inferred.TEAM);
        }
        if (!lists.missing().isEmpty()) {
            inferred.add(Inferred.PERSON);
        }
        if (!rows.has(8)) {
            inferred.add(Inferred.CARE);
        }
        return inferred;
    }

    private boolean isHolderUnsure(CaseType type) {
        Optional<Integer> holder = rows.holder();
        return holder.isEmpty()
                || ChildRows.better(holder.orElseThrow()).stream()
                        .anyMatch(list -> lists.missing().contains(list)
                                || Objects.equals(list, HOLDERS.get(type))
                                        && lists.naming().contains(list));
    }
}
