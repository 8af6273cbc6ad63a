package org.plumbline.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.grading.Grade;
import org.plumbline.report.ACounty;
import org.plumbline.report.Audited;

/** The sentences of a month without audits, with one, and when its round is closed. */
class HeadlineTests {

    private static final YearMonth JULY = YearMonth.of(2025, 7);

    private final List<AuditOutcome> audits = new ArrayList<>();

    @Test
    void aClosedMonthSaysWhatWasNotDoneAndNotThatFiguresMayChange() {
        graded(JULY, 9);
        audits.add(Audited.unsubmitted(JULY));

        assertThat(closed().headline())
                .startsWith("9 of 10 audits of the random sample for July 2025 were signed off (90.0%)."
                        + " The round is closed: 1 audit was not done and is in no figure.")
                .doesNotContain("may still change");
        assertThat(open().headline()).contains("The month is not complete, so the figures may still change.");
    }

    @Test
    void aMonthInWhichEverythingWasDoneSaysNothingOfTheRest() {
        graded(JULY, 10);

        assertThat(open().headline()).doesNotContain("not complete").doesNotContain("not done");
    }

    @Test
    void nothingFollowsFromNoAudits() {
        assertThat(open().headline())
                .isEqualTo("No audit of a random sample was given out for July 2025."
                        + " No audit of the random sample is graded yet, so there is no percentage.");
        assertThat(closed().headline())
                .endsWith("No audit of the random sample was graded, so there is no percentage.");
    }

    @Test
    void nothingFollowsFromOneAudit() {
        graded(JULY, 1);

        assertThat(open().headline())
                .startsWith("1 of 1 audit of the random sample for July 2025 was signed off (100.0%)."
                        + " Of 1 audit 1 was graded good or better: too few to say whether the target of 70% is met.")
                .doesNotContain("rolling quarter");
    }

    @Test
    void whatWasCountedWholeHasNoInterval() {
        graded(JULY, 9);
        audits.add(Audited.unsubmitted(JULY));

        assertThat(open().sample().response().share().interval()).isNull();
        assertThat(open().sample().response().share().sentence()).isEqualTo("90.0% (9 of 10)");
        assertThat(open().overrides().month().share().interval()).isNull();
        assertThat(open().measure().month().interval()).isNotNull();
    }

    @Test
    void aChartOfOneMonthDrawsNoConclusion() {
        assertThat(open().trend().sentence()).startsWith("No month can be shown yet");
        graded(JULY, 10);

        assertThat(open().trend().sentence())
                .isEqualTo("Only 1 month can be shown: whether something changed can be said from 5 months on.");
    }

    @Test
    void everyCopyExplainsTheSignsThatItMayHave() {
        assertThat(open().notes())
                .contains("Signs in place of a figure: z not applicable, k rounds to zero but is not zero,"
                        + " : not available.");
        assertThat(new Suppression(ACounty.RULES).forSubcommittee(open()).notes())
                .contains("Signs in place of a figure: c withheld so that no child can be recognised,"
                        + " z not applicable, k rounds to zero but is not zero, : not available.");
    }

    private void graded(YearMonth month, int number) {
        IntStream.range(0, number)
                .forEach(i -> audits.add(Audited.in(month, Grade.GOOD).outcome()));
    }

    private MonthFigures open() {
        return figures(false);
    }

    private MonthFigures closed() {
        return figures(true);
    }

    private MonthFigures figures(boolean closed) {
        return MonthCompiler.of(ACounty.round(JULY, closed), audits, Set.of(), ACounty.names(), ACounty.RULES);
    }
}
