package org.plumbline.report.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.report.past.FigureMeasure;
import org.plumbline.report.past.FigureOrder;
import org.plumbline.report.past.FigureRow;
import org.plumbline.report.past.FigureRules;
import org.plumbline.report.past.FigureValue;
import org.plumbline.report.past.FigureValue.Count;
import org.plumbline.report.past.FigureValue.Sign;
import org.plumbline.report.past.PastAudits;
import org.plumbline.rulebook.RulePacks;

class PublishedFiguresTests {

    private static final FigureRules RULES =
            FigureRules.of(RulePacks.bundled().newestSealed().parameters());
    private static final Map<FigureMeasure, List<FigureMeasure>> PARTNERS = Map.of(
            FigureMeasure.OUTSTANDING,
            List.of(FigureMeasure.GOOD),
            FigureMeasure.GOOD,
            List.of(FigureMeasure.OUTSTANDING),
            FigureMeasure.REQUIRES_IMPROVEMENT,
            List.of(FigureMeasure.INADEQUATE),
            FigureMeasure.INADEQUATE,
            List.of(FigureMeasure.REQUIRES_IMPROVEMENT),
            FigureMeasure.IMPROVED,
            FigureMeasure.FOLLOW_UPS,
            FigureMeasure.SAME,
            FigureMeasure.FOLLOW_UPS,
            FigureMeasure.WORSE,
            FigureMeasure.FOLLOW_UPS,
            FigureMeasure.NOT_COMPARABLE,
            FigureMeasure.FOLLOW_UPS);
    private static final Set<FigureMeasure> WHOLES =
            Set.of(FigureMeasure.N, FigureMeasure.GOOD_OR_BETTER, FigureMeasure.DONE);

    private int could;
    private int shown;

    @ParameterizedTest(name = "a council of {2} audits a month, its {1} months, for {4}")
    @CsvSource({
        "1, 6, 6, 3, SUBCOMMITTEE",
        "1, 6, 6, 3, PUBLIC",
        "2, 13, 12, 3, SUBCOMMITTEE",
        "2, 13, 12, 3, PUBLIC",
        "3, 13, 40, 5, SUBCOMMITTEE"
    })
    void whatIsWithheldCannotBeWorkedOutAndEnoughIsShown(int seed, int months, int size, int teams, Readers readers) {
        PastAudits audits = Councils.of(seed, months, size, teams, Councils.everything(), List.of("RA"));
        YearMonth last = Councils.FIRST.plusMonths(months - 1L);
        List<List<FigureRow>> published = new ArrayList<>();
        for (YearMonth month : List.of(last.minusMonths(1), last)) {
            List<FigureRow> truth = figures(audits, month, Readers.INTERNAL, month);
            List<FigureRow> rows = figures(audits, month, readers, last.minusMonths(1));
            keepsTheRules(truth, rows, readers);
            published.add(rows);
        }

        if (readers == Readers.SUBCOMMITTEE) {
            assertThat(new Attacker(published).found()).isEmpty();
        }
        assertThat(shown * 100).as("shown %d of %d", shown, could).isGreaterThanOrEqualTo(could * 40);
    }

    @Test
    void theAttackerFindsWhatTheRulesAloneLeaveOpen() {
        PastAudits audits = Councils.of(2, 13, 12, 3, Councils.everything(), List.of("RA"));
        YearMonth last = Councils.FIRST.plusMonths(12);
        List<List<FigureRow>> published = new ArrayList<>();
        for (YearMonth month : List.of(last.minusMonths(1), last)) {
            published.add(figures(audits, month, Readers.INTERNAL, month).stream()
                    .map(PublishedFiguresTests::byTheRulesAlone)
                    .toList());
        }

        assertThat(new Attacker(published).found()).isNotEmpty();
    }

    private static FigureRow byTheRulesAlone(FigureRow row) {
        Map<FigureMeasure, FigureValue> values = new EnumMap<>(row.values());
        values.replaceAll((measure, value) ->
                childCount(row, measure) && RULES.small(((Count) value).number()) ? Sign.WITHHELD : value);
        return row.with(values);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBCOMMITTEE", "PUBLIC"})
    void aMonthComesOutTheSameWhateverCameAfterIt(Readers readers) {
        PastAudits audits = Councils.of(4, 8, 7, 3, Councils.everything(), List.of());
        YearMonth month = Councils.FIRST.plusMonths(6);

        assertThat(figures(audits, month, readers, month.minusMonths(1)))
                .isEqualTo(figures(audits.upTo(month), month, readers, month.minusMonths(1)));
    }

    @ParameterizedTest
    @EnumSource
    void noAuditAtAllIsNoughtsForEveryReader(Readers readers) {
        PastAudits nothing = new PastAudits(List.of(), List.of("RA"), Councils.everything());

        assertThat(figures(nothing, Councils.FIRST, readers, Councils.FIRST))
                .isEqualTo(figures(nothing, Councils.FIRST, Readers.INTERNAL, Councils.FIRST));
    }

    private static List<FigureRow> figures(PastAudits audits, YearMonth month, Readers readers, YearMonth first) {
        return PublishedFigures.of(audits, new FigureOrder(month, Optional.empty()), RULES, readers, first);
    }

    /** Every shown value is true, and nothing is shown that the rules withhold. */
    private void keepsTheRules(List<FigureRow> truth, List<FigureRow> rows, Readers readers) {
        assertThat(rows)
                .extracting(FigureRow::block, FigureRow::item, FigureRow::period)
                .containsExactlyElementsOf(truth.stream()
                        .map(row -> tuple(row.block(), row.item(), row.period()))
                        .toList());
        for (int i = 0; i < rows.size(); i++) {
            for (FigureMeasure measure : rows.get(i).values().keySet()) {
                keepsTheRules(truth.get(i), rows.get(i), measure, readers);
            }
        }
    }

    private void keepsTheRules(FigureRow truth, FigureRow row, FigureMeasure measure, Readers readers) {
        FigureValue value = row.value(measure);
        boolean isPublic = readers == Readers.PUBLIC;
        if (truth.value(measure) == Sign.NOT_APPLICABLE) {
            assertThat(value).isEqualTo(Sign.NOT_APPLICABLE);
        } else if (childCount(truth, measure)) {
            int count = truth.count(measure);
            boolean withheld = count > 0 && count < (isPublic && measure == FigureMeasure.N ? 20 : 5);
            could += count > 0 && !withheld ? 1 : 0;
            shown += count > 0 && !withheld && value != Sign.WITHHELD ? 1 : 0;
            if (value == Sign.WITHHELD) {
                assertThat(count > 0
                                || PARTNERS.getOrDefault(measure, List.of()).stream()
                                        .anyMatch(partner ->
                                                truth.count(partner) > 0 && row.value(partner) == Sign.WITHHELD))
                        .as("nought of %s in %s", measure, truth)
                        .isTrue();
            } else {
                assertThat(withheld).as("%s of %s", measure, truth).isFalse();
                assertThat(value).isEqualTo(new Count(isPublic ? (count + 2) / 5 * 5 : count));
            }
        } else if (value != Sign.WITHHELD && value != Sign.NOT_AVAILABLE) {
            assertThat(value).as("%s of %s", measure, truth).isEqualTo(truth.value(measure));
            if (FigureMeasure.SHARE.contains(measure)) {
                assertThat(truth.count(FigureMeasure.N)).isGreaterThanOrEqualTo(isPublic ? 20 : 10);
                assertThat(row.value(FigureMeasure.N)).isNotEqualTo(Sign.WITHHELD);
                assertThat(row.value(FigureMeasure.GOOD_OR_BETTER)).isNotEqualTo(Sign.WITHHELD);
            }
        }
    }

    private static boolean childCount(FigureRow row, FigureMeasure measure) {
        return row.value(measure) instanceof Count && (WHOLES.contains(measure) || PARTNERS.containsKey(measure));
    }
}
