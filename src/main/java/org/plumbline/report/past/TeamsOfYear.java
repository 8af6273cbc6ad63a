package org.plumbline.report.past;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.plumbline.report.past.FigureValue.Line;
import org.plumbline.report.past.FigureValue.Sign;
import org.plumbline.statistics.Proportion;

/**
 * The teams of a year by their random audits; those with too few are put together.
 *
 * @param listed teams that stand alone, in the order of their letters
 * @param few the teams that are put together; empty where there are none
 */
record TeamsOfYear(Period year, SequencedMap<String, GradeTally> listed, Optional<GradeTally> few, GradeTally all) {

    static TeamsOfYear of(PastAudits audits, YearMonth month, FigureRules rules) {
        Period year = Period.year(month);
        Map<String, List<PastAudit>> byTeam = audits.random(year).stream().collect(groupingBy(PastAudit::team));
        SequencedMap<String, GradeTally> listed = new TreeMap<>(PastAudits::byLetters);
        List<PastAudit> few = new ArrayList<>();
        byTeam.forEach((team, own) -> {
            if (own.size() < rules.smallestTeam()) {
                few.addAll(own);
            } else {
                listed.put(team, tally(own));
            }
        });
        return new TeamsOfYear(
                year, listed, few.isEmpty() ? Optional.empty() : Optional.of(tally(few)), tally(audits.random(year)));
    }

    private static GradeTally tally(List<PastAudit> audits) {
        return GradeTally.of(PastAudits.overall(audits));
    }

    List<FigureRow> rows() {
        List<FigureRow> rows = new ArrayList<>();
        listed.forEach((team, tally) -> rows.add(row(team, tally, funnel(tally))));
        few.ifPresent(tally -> rows.add(row(FigureRow.FEW, tally, Optional.empty())));
        return rows;
    }

    /** What a team is called in figures. */
    String named(String team) {
        return listed.containsKey(team) ? team : FigureRow.FEW;
    }

    private Optional<Funnel> funnel(GradeTally tally) {
        return all.share()
                .filter(share -> Funnel.exists(share) && tally.graded() > 0)
                .map(share -> Funnel.of(share, tally.graded()));
    }

    private FigureRow row(String team, GradeTally tally, Optional<Funnel> funnel) {
        RowValues values = new RowValues().better(tally).grades(tally).share(tally);
        for (int i = 0; i < FigureMeasure.LIMITS.size(); i++) {
            int at = i;
            values.value(
                    FigureMeasure.LIMITS.get(i),
                    funnel.<FigureValue>map(limits -> new Line(limits.limits().get(at)))
                            .orElse(Sign.NOT_APPLICABLE));
        }
        Optional<Proportion> share = tally.share();
        if (funnel.isPresent() && share.isPresent()) {
            values.word(FigureMeasure.POSITION, funnel.get().position(share.get()));
        } else {
            values.sign(FigureMeasure.POSITION, Sign.NOT_APPLICABLE);
        }
        return values.row(FigureBlock.TEAMS, team, year);
    }
}
