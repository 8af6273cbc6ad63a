package org.plumbline.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.grading.Grade;
import org.plumbline.report.ACounty;
import org.plumbline.report.Audited;

/** Why the figure of a round can be lower than that of its only theme. */
class BelowThemesTests {

    private static final AuditOutcome LIMITED = of(Grade.INADEQUATE, Grade.GOOD);
    private static final AuditOutcome ALIKE = of(Grade.GOOD, Grade.GOOD);

    @Test
    void aGradeBelowEachOfItsThemesIsCountedAndNoOther() {
        AuditOutcome asItsWorst = Audited.in(ACounty.MONTH, Grade.INADEQUATE)
                .theme("MO", Grade.INADEQUATE)
                .theme("RA", Grade.GOOD)
                .outcome();
        AuditOutcome ungraded = of(Grade.NOT_GRADED, Grade.GOOD);
        AuditOutcome withoutThemes = of(Grade.GOOD, Grade.NOT_GRADED);

        assertThat(Outcomes.belowThemes(List.of(LIMITED, ALIKE, asItsWorst, ungraded, withoutThemes)))
                .isEqualTo(1);
    }

    @Test
    void theReportSaysWhyAndInHowMany() {
        assertThat(report(12, 5).belowThemes())
                .startsWith("A case can get a lower grade than each of its themes: an immediate risk")
                .endsWith(" That was so in 5 audits.");
        assertThat(report(12, 1).belowThemes()).endsWith(" That was so in 1 audit.");
        assertThat(report(12, 0).belowThemes()).isEmpty();
    }

    @Test
    void theSubcommitteeReadsNoSmallNumberOfThem() {
        assertThat(report(20, 1).forSubcommittee(ACounty.RULES).belowThemes()).doesNotContain("1 audit");
    }

    private static AuditOutcome of(Grade grade, Grade theme) {
        return Audited.in(ACounty.MONTH, grade).theme("MO", theme).outcome();
    }

    private static RoundReport report(int all, int limited) {
        List<AuditOutcome> audits = Stream.concat(
                        Stream.generate(() -> LIMITED).limit(limited),
                        Stream.generate(() -> ALIKE).limit((long) all - limited))
                .toList();
        GradeRow total = GradeRow.of("all", "All teams", Outcomes.grades(audits));
        GradeTable teams =
                new GradeTable("By team", List.of(GradeRow.of("T01", "T01", Outcomes.grades(audits))), total, "");
        GradeTable themes = new GradeTable(
                "By theme", List.of(GradeRow.of("MO", "MO", Outcomes.themeGrades("MO", audits))), null, "");
        return new RoundReport(
                UUID.randomUUID(),
                Audience.INTERNAL,
                RoundKind.CENSUS,
                "Census of section 20, July 2025",
                LocalDate.of(2025, 6, 30),
                ACounty.names(),
                true,
                new Sample.Tasks(all, all),
                Outcomes.goodOrBetter(audits),
                Count.of(Outcomes.belowThemes(audits)),
                themes,
                teams,
                List.of(),
                Count.of(0),
                List.of(),
                0.7);
    }
}
