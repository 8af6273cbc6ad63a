package org.plumbline.ui.casefile;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.casefile.CaseFilter;
import org.plumbline.casefile.CaseListRow;
import org.plumbline.casefile.Caseload;
import org.plumbline.finding.Severity;
import org.plumbline.ui.list.ListSource;
import org.plumbline.watch.flag.CaseDrift;
import org.plumbline.watch.flag.FlagFilter;
import org.plumbline.watch.flag.FlaggedCase;
import org.springframework.data.domain.Sort;

/**
 * The cases of a list with the worst flag of each.
 *
 * @param atLeast the least severity of the worst flag; absent for cases without flags as well
 */
record CaseLines(
        Caseload caseload,
        CaseDrift drift,
        CaseFilter filter,
        @Nullable Severity atLeast) implements ListSource<CaseLine> {

    /** Far above any council's flagged cases; a bound all the same. */
    private static final int MOST_FLAGGED = 20_000;

    @Override
    public List<CaseLine> page(Sort sort, int offset, int limit) {
        List<CaseListRow> rows = caseload.page(whole(), sort, offset, limit);
        Map<String, Severity> worst =
                drift.worst(rows.stream().map(CaseListRow::caseId).toList());
        return rows.stream()
                .map(row -> new CaseLine(row, worst.get(row.caseId())))
                .toList();
    }

    @Override
    public long count() {
        return caseload.count(whole());
    }

    private CaseFilter whole() {
        return atLeast == null
                ? filter
                : new CaseFilter(
                        filter.team(), filter.caseType(), filter.openOnly(), filter.shortCode(), flagged(atLeast));
    }

    private Set<String> flagged(Severity least) {
        return drift.page(new FlagFilter(null, null, least), 0, MOST_FLAGGED).stream()
                .map(FlaggedCase::caseId)
                .collect(Collectors.toSet());
    }
}
