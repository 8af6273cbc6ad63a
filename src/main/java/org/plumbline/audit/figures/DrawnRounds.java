package org.plumbline.audit.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundState;
import org.plumbline.audit.round.RoundTitles;

/** The rounds that are drawn, read once for everything that a report asks of them. */
public final class DrawnRounds {

    private final List<Round> latestFirst;
    private final RoundTitles titles;

    DrawnRounds(List<Round> latestFirst, RoundTitles titles) {
        this.latestFirst = latestFirst;
        this.titles = titles;
    }

    /** The months whose round is drawn, latest first. */
    public List<YearMonth> months(YearMonth from, YearMonth to) {
        return months(from, to, round -> true);
    }

    /** The months that are published, because their round is closed, latest first. */
    public List<YearMonth> published(YearMonth from, YearMonth to) {
        return months(from, to, round -> round.state() == RoundState.CLOSED);
    }

    private List<YearMonth> months(YearMonth from, YearMonth to, Predicate<Round> wanted) {
        return between(from, to).filter(wanted).map(Round::month).toList();
    }

    /** The closed rounds on one theme and the closed censuses, latest first. */
    public List<ClosedRound> closedBesideMonths() {
        return latestFirst.stream()
                .filter(round -> round.kind() != RoundKind.MONTHLY && round.state() == RoundState.CLOSED)
                .map(round -> new ClosedRound(round.id(), titles.of(round)))
                .toList();
    }

    /** The monthly rounds of the months, latest first. */
    List<Round> monthly(YearMonth from, YearMonth to) {
        return between(from, to).toList();
    }

    private Stream<Round> between(YearMonth from, YearMonth to) {
        return latestFirst.stream()
                .filter(round -> round.kind() == RoundKind.MONTHLY
                        && !round.month().isBefore(from)
                        && !round.month().isAfter(to));
    }
}
