package org.plumbline.report.figure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.report.ACounty;
import org.plumbline.report.Audited;

class SuppressionTests {

    private final List<AuditOutcome> audits = new ArrayList<>();

    @Test
    void theInternalReportShowsEveryCount() {
        month(2, 14, 10, 3);

        assertThat(print(figures().distribution().rows().getFirst())).isEqualTo("2 14 10 3 of 29, 55.2%");
    }

    @ParameterizedTest(name = "{0} is printed as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9 18 5 0  | 9 18 5 0 of 32, 84.4%
            6 14 10 5 | 6 14 10 5 of 35, 57.1%
            2 14 10 6 | c c 10 6 of 32, 50.0%
            2 14 10 3 | c c c c of 29, 55.2%
            0 18 9 2  | 0 18 c c of 29, 62.1%
            9 18 3 0  | 9 18 c c of 30, 90.0%
            0 5 4 0   | 0 c c 0 of 9, c
            0 2 1 0   | c c c c of c, c
            0 0 0 0   | 0 0 0 0 of 0, z
            10 0 0 0  | 10 0 0 0 of 10, 100.0%
            """)
    void smallCountsAreWithheldWithWhateverGivesThemAway(String counts, String printed) {
        int[] c =
                Stream.of(counts.trim().split(" ")).mapToInt(Integer::parseInt).toArray();
        month(c[0], c[1], c[2], c[3]);

        assertThat(print(suppressed().distribution().rows().getFirst())).isEqualTo(printed);
    }

    @Test
    void aPercentageOnFewerThanTenIsWithheldEverywhere() {
        month(0, 5, 4, 0);
        audits.add(Audited.in(ACounty.MONTH, Grade.GOOD)
                .targeted()
                .answer("MO01", AnswerCode.E)
                .outcome());

        MonthFigures figures = suppressed();

        assertThat(figures.measure().month().text()).isEqualTo("c");
        assertThat(figures.trend().points())
                .last()
                .extracting(p -> p.share().text())
                .isEqualTo("c");
        assertThat(figures.headline()).contains("Too few audits").doesNotContain("55.6");
    }

    @Test
    void aWithheldCountIsNowhereInTheRecord() {
        month(0, 20, 10, 0);
        audits.add(Audited.in(ACounty.MONTH, Grade.INADEQUATE)
                .immediateRisk(AlertState.OPEN_LATE)
                .overridden()
                .outcome());

        MonthFigures figures = suppressed();

        assertThat(figures.assurance().immediateRisk()).isEqualTo(Count.WITHHELD);
        assertThat(figures.overrides().month().number()).isEqualTo(Count.WITHHELD);
        assertThat(figures.overrides().month().share().shown()).isFalse();
        assertThat(figures.assurance().escalations()).containsExactly(Map.entry(AlertState.OPEN_LATE, Count.WITHHELD));
        assertThat(figures.headline())
                .contains("A small number of children (withheld)")
                .endsWith("A small number of escalations (withheld) is still open after more than 24 hours.");
    }

    @Test
    void ofOneAuditNothingIsGivenAway() {
        audits.add(Audited.in(ACounty.MONTH, Grade.INADEQUATE)
                .theme("MO", Grade.INADEQUATE)
                .answer("MO01", AnswerCode.N)
                .challenged("MO01", AnswerCode.F)
                .flag("DD-17", Severity.CRITICAL, false, false)
                .outcome());

        MonthFigures figures = suppressed();

        assertThat(print(figures.distribution().rows().getFirst())).isEqualTo("c c c c of c, c");
        assertThat(print(figures.themes().rows().getFirst())).isEqualTo("c c c c of c, c");
        assertThat(figures.weakest()).isEmpty();
        assertThat(figures.patterns().rows()).isEmpty();
        assertThat(figures.patterns().raised())
                .allMatch(total -> !total.raised().shown());
        assertThat(figures.contradictions().rows())
                .isNotEmpty()
                .allMatch(row -> !row.challenged().shown()
                        && !row.changed().shown()
                        && !row.kept().shown());
        assertThat(figures.headline()).doesNotContain(" 0.0%").contains("Too few audits are graded");
    }

    @Test
    void theCentreOfTheChartSaysNothingOfAMonthThatIsWithheld() {
        IntStream.range(0, 10)
                .forEach(i -> audits.add(
                        Audited.in(ACounty.MONTH.minusMonths(1), Grade.GOOD).outcome()));
        month(0, 0, 0, 1);

        assertThat(figures().trend().centre()).isLessThan(1);
        assertThat(suppressed().trend().centre()).isEqualTo(1);
    }

    @Test
    void aTeamCannotBeWorkedOutFromTheOthersAndTheTotal() {
        team("T01", 20, 10);
        team("T02", 15, 2);
        team("T03", 12, 8);

        MonthFigures figures = suppressed();

        assertThat(figures.teams().rows().stream().map(SuppressionTests::print))
                .containsExactly("0 c c 0 of 20, c", "0 20 10 0 of 30, 66.7%", "0 c c 0 of 17, c");
    }

    @Test
    void bothTablesOfTheSameAuditsWithholdTheSameOfTheirTotal() {
        audits.addAll(ACounty.audits());

        MonthFigures figures = suppressed();

        assertThat(print(requireNonNull(figures.teams().total())))
                .isEqualTo(print(requireNonNull(figures.caseTypes().total())));
    }

    @Test
    void noGradeOfAWholeCountyCanBeWorkedOut() {
        audits.addAll(ACounty.audits());
        MonthFigures before = figures();
        MonthFigures after = suppressed();

        assertThat(givenAway(before.teams(), after.teams())).isEmpty();
        assertThat(givenAway(before.caseTypes(), after.caseTypes())).isEmpty();
        assertThat(after.teams().rows())
                .anyMatch(r -> !r.count(Grade.INADEQUATE).shown())
                .allMatch(r -> r.goodOrBetter().shown() || r.graded().known() < 10);
    }

    @Test
    void aPatternOfOneTeamCannotBeWorkedOutFromTheOthers() {
        audits.addAll(ACounty.audits());

        assertThat(suppressed().patterns().rows()).allSatisfy(row -> {
            long withheld = row.cells().stream().filter(c -> !c.cases().shown()).count();
            assertThat(withheld == 1 && row.all().cases().shown()).isFalse();
        });
    }

    /** Rows whose withheld grades follow from the percentage, n and the other grades of the row alone. */
    private static List<String> givenAway(GradeTable before, GradeTable after) {
        return after.rows().stream()
                .filter(row -> row.goodOrBetter().shown())
                .filter(row -> onlyOneWithheld(row, Grade.OUTSTANDING, Grade.GOOD)
                        || onlyOneWithheld(row, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE))
                .map(row -> before.title() + ": " + print(row))
                .toList();
    }

    private static boolean onlyOneWithheld(GradeRow row, Grade... grades) {
        return Arrays.stream(grades).filter(g -> !row.count(g).shown()).count() == 1;
    }

    private void month(int outstanding, int good, int improve, int inadequate) {
        add("T01", outstanding, Grade.OUTSTANDING);
        add("T01", good, Grade.GOOD);
        add("T01", improve, Grade.REQUIRES_IMPROVEMENT);
        add("T01", inadequate, Grade.INADEQUATE);
    }

    private void team(String code, int good, int improve) {
        add(code, good, Grade.GOOD);
        add(code, improve, Grade.REQUIRES_IMPROVEMENT);
    }

    private void add(String team, int number, Grade grade) {
        IntStream.range(0, number)
                .forEach(i -> audits.add(Audited.in(ACounty.MONTH, grade)
                        .team(team)
                        .caseType(CaseType.values()[i % 3 + 1])
                        .outcome()));
    }

    private static String print(GradeRow row) {
        return GradeRow.SCALE.stream().map(g -> row.count(g).text()).collect(Collectors.joining(" ")) + " of "
                + row.graded().text() + ", " + row.goodOrBetter().text();
    }

    private MonthFigures figures() {
        return MonthCompiler.of(ACounty.round(ACounty.MONTH), audits, Set.of(), ACounty.names(), ACounty.RULES);
    }

    private MonthFigures suppressed() {
        return new Suppression(ACounty.RULES).forSubcommittee(figures());
    }
}
