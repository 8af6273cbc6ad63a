package org.plumbline.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.RoundFigures;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;
import org.plumbline.report.figure.Labels;
import org.plumbline.report.figure.MonthCompiler;
import org.plumbline.report.figure.MonthFigures;
import org.plumbline.report.figure.ReportRules;
import org.plumbline.report.figure.Suppression;
import org.plumbline.statistics.ControlRules;

/** Two years of audits of an invented county, the same each time. */
public final class ACounty {

    public static final YearMonth MONTH = YearMonth.of(2025, 7);
    public static final ReportRules RULES = new ReportRules(
            0.7,
            4,
            10,
            5,
            3,
            0.1,
            0.1,
            1.959964,
            12,
            10,
            "24 hours",
            new ControlRules(12, BigDecimal.valueOf(3), BigDecimal.TWO, 7, 6, 6, 5, 5, true));
    static final List<String> THEMES = List.of("MO", "RA", "CV", "DI");

    private ACounty() {}

    public static RoundFigures round(YearMonth month) {
        return round(month, false);
    }

    public static RoundFigures round(YearMonth month, boolean closed) {
        return new RoundFigures(
                month,
                THEMES,
                "2026-1",
                month.minusMonths(1).atEndOfMonth(),
                1200,
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                month + "|NORTHSHIRE|random|v1",
                Map.of(CaseType.CIN, 700, CaseType.CP, 300, CaseType.CLA, 200),
                30,
                3,
                33,
                32,
                closed,
                List.of());
    }

    public static Labels names() {
        return new Labels(
                "Northshire",
                Map.of(
                        "MO",
                        "Management oversight",
                        "RA",
                        "Risk analysis",
                        "CV",
                        "Child's voice",
                        "DI",
                        "Diversity and identity"),
                Map.of(
                        "MO01",
                        new Labels.QuestionName("Is there a recorded manager decision?", "Management oversight"),
                        "RA08",
                        new Labels.QuestionName("Is progress reviewed?", "Risk analysis")),
                Map.of(AnswerCode.F, 100, AnswerCode.M, 75, AnswerCode.P, 40, AnswerCode.N, 0, AnswerCode.E, 0),
                Map.of(
                        Grade.OUTSTANDING, "Outstanding",
                        Grade.GOOD, "Good",
                        Grade.REQUIRES_IMPROVEMENT, "Requires improvement",
                        Grade.INADEQUATE, "Inadequate",
                        Grade.NOT_GRADED, "Not graded"),
                Map.of("T01", "North assessment", "T02", "South assessment", "T03", "=Family support"),
                Map.of("DD-17", "Child on a plan not seen", "DD-09", "Supervision gap"),
                "Adopted by Quinn Lead and Harper Head on 02/12/2026.");
    }

    public static MonthFigures internal() {
        return MonthCompiler.of(round(MONTH), audits(), Set.of(), names(), RULES);
    }

    public static MonthFigures subcommittee() {
        return new Suppression(RULES).forSubcommittee(internal());
    }

    public static List<AuditOutcome> audits() {
        Random dice = new Random(7);
        List<AuditOutcome> audits = new ArrayList<>();
        for (int back = 23; back >= 0; back--) {
            YearMonth month = MONTH.minusMonths(back);
            for (int i = 0; i < 30; i++) {
                audits.add(audit(month, dice, 0.72 - back * 0.012).outcome());
            }
            audits.add(Audited.unsubmitted(month));
            audits.add(audit(month, dice, 0.2).targeted().outcome());
        }
        return audits;
    }

    private static Audited audit(YearMonth month, Random dice, double level) {
        Audited audit = Audited.in(month, grade(dice, level))
                .team("T%02d".formatted(1 + dice.nextInt(12)))
                .caseType(List.of(CaseType.CIN, CaseType.CP, CaseType.CLA, CaseType.ASSESSMENT)
                        .get(dice.nextInt(4)));
        for (String theme : THEMES) {
            audit.theme(theme, grade(dice, level));
            for (int q = 1; q <= 10; q++) {
                audit.answer(
                        "%s%02d".formatted(theme, q),
                        AnswerCode.values()[(int) Math.min(5, Math.abs(dice.nextGaussian() * 1.6 + q * 0.1))]);
            }
        }
        for (int p = 1; p <= 9; p++) {
            if (dice.nextInt(100) < 3 * p) {
                audit.flag("DD-%02d".formatted(p * 2 - 1), Severity.values()[2 + p % 3], dice.nextInt(3) == 0, false);
            }
        }
        if (dice.nextInt(25) == 0) {
            audit.overridden();
        }
        return dice.nextInt(80) == 0 ? audit.immediateRisk(AlertState.ACKNOWLEDGED_IN_TIME) : audit;
    }

    private static Grade grade(Random dice, double level) {
        double luck = dice.nextDouble();
        if (luck < level * 0.2) {
            return Grade.OUTSTANDING;
        }
        if (luck < level) {
            return Grade.GOOD;
        }
        return luck < level + (1 - level) * 0.7 ? Grade.REQUIRES_IMPROVEMENT : Grade.INADEQUATE;
    }
}
