package org.plumbline.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.audit.alert.AlertState;
import org.plumbline.audit.figures.AuditOutcome;
import org.plumbline.audit.figures.CaseOutcome;
import org.plumbline.audit.figures.FlagOutcome;
import org.plumbline.audit.figures.ThemeOutcome;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.finding.Severity;
import org.plumbline.grading.Grade;
import org.plumbline.instrument.AnswerCode;

/** One audited case, good unless said otherwise. */
public final class Audited {

    private final YearMonth month;
    private final Grade grade;
    private SampleStream stream = SampleStream.RANDOM;
    private String team = "T01";
    private CaseType caseType = CaseType.CIN;
    private boolean overridden;
    private boolean immediateRisk;
    private final List<AlertState> alerts = new ArrayList<>();
    private final List<ThemeOutcome> themes = new ArrayList<>();
    private final Map<String, AnswerCode> answers = new HashMap<>();
    private final Map<String, AnswerCode> challenged = new HashMap<>();
    private final List<FlagOutcome> flags = new ArrayList<>();

    private Audited(YearMonth month, Grade grade) {
        this.month = month;
        this.grade = grade;
    }

    public static Audited in(YearMonth month, Grade grade) {
        return new Audited(month, grade);
    }

    public static AuditOutcome unsubmitted(YearMonth month) {
        return in(month, Grade.GOOD).draft();
    }

    public Audited team(String code) {
        team = code;
        return this;
    }

    public Audited caseType(CaseType type) {
        caseType = type;
        return this;
    }

    public Audited targeted() {
        stream = SampleStream.TARGETED;
        return this;
    }

    public Audited overridden() {
        overridden = true;
        return this;
    }

    /** The auditor found an immediate risk, and the alert of it is where it is said to be. */
    public Audited immediateRisk(AlertState alert) {
        immediateRisk = true;
        return alerted(alert);
    }

    public Audited alerted(AlertState alert) {
        alerts.add(alert);
        return this;
    }

    /** Not signed off yet. */
    public AuditOutcome draft() {
        return outcome(false, null);
    }

    public Audited theme(String code, Grade themeGrade) {
        themes.add(new ThemeOutcome(code, BigDecimal.TEN, themeGrade, themeGrade));
        return this;
    }

    public Audited answer(String question, AnswerCode code) {
        answers.put(question, code);
        return this;
    }

    /** The dates contradicted an answer before the final one. */
    public Audited challenged(String question, AnswerCode contradicted) {
        challenged.put(question, contradicted);
        return this;
    }

    public Audited flag(String pattern, Severity severity, boolean mitigated, boolean dataError) {
        flags.add(new FlagOutcome(pattern, severity, mitigated, dataError));
        return this;
    }

    public AuditOutcome outcome() {
        CaseOutcome outcome =
                new CaseOutcome(BigDecimal.TEN, grade, grade, overridden, false, themes, answers, challenged, flags);
        return outcome(true, outcome);
    }

    private AuditOutcome outcome(boolean submitted, @Nullable CaseOutcome outcome) {
        return new AuditOutcome(
                UUID.randomUUID(),
                month,
                stream,
                "NSH-0001",
                team,
                caseType,
                submitted,
                immediateRisk,
                alerts,
                outcome);
    }
}
