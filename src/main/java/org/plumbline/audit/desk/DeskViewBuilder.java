package org.plumbline.audit.desk;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Actor;
import org.plumbline.audit.alert.Alerting;
import org.plumbline.audit.form.Audit;
import org.plumbline.audit.form.AuditForm;
import org.plumbline.audit.form.AuditForms;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.CaseHistories;
import org.plumbline.casefile.CaseSummary;
import org.plumbline.casefile.contract.CaseHistory;
import org.plumbline.instrument.Instrument;
import org.springframework.stereotype.Component;

/** Puts together what the desk shows. The auditor sees the case through the audit, whatever teams they belong to. */
@Component
class DeskViewBuilder {

    private static final int MONTHS_SHOWN_UNDER_YEARS = 2;

    private final AuditForms sheets;
    private final CaseHistories histories;
    private final AuditProcesses processes;
    private final Alerting alerting;

    DeskViewBuilder(AuditForms sheets, CaseHistories histories, AuditProcesses processes, Alerting alerting) {
        this.sheets = sheets;
        this.histories = histories;
        this.processes = processes;
        this.alerting = alerting;
    }

    DeskView of(Audit audit, Actor actor) {
        AuditForm sheet = sheets.of(audit);
        Instrument instrument = sheets.instrument(audit);
        CaseHistory history = histories.of(audit.caseId());
        CaseSummary summary = histories.summary(audit.caseId());
        return new DeskView(
                audit.id(),
                audit.reference(),
                audit.round().month(),
                audit.because(true),
                audit.status(),
                audit.auditor(),
                audit.due(),
                audit.isDraft(),
                audit.isDraft() && audit.isAuditor(actor),
                facts(audit, summary),
                sheet.themes(),
                notAsked(audit, instrument),
                instrument.scale(),
                instrument.notApplicableReasons(),
                processes.of(audit.round()).confirmationText(),
                sheet.sameEvidenceFrom(),
                audit.risk().view().asking(audit.work().unanswered(audit.risk().names())),
                alerting.lastFound(audit).orElse(null),
                alerting.unsentAfter(),
                sheet.flags(),
                audit.work().areFlagsUnknown(),
                history.events().reversed(),
                sheets.earlier(audit),
                audit.work().summary(),
                audit.work().lastSavedAt());
    }

    private static List<String> notAsked(Audit audit, Instrument instrument) {
        return audit.round().themes().stream()
                .filter(code -> !audit.themes().contains(code))
                .map(instrument::theme)
                .map(theme -> "%s is not asked: %s.".formatted(theme.name(), theme.notAsked()))
                .toList();
    }

    private DeskCase facts(Audit audit, CaseSummary summary) {
        LocalDate frameDate = audit.round().frameDate();
        return new DeskCase(
                audit.caseId(),
                audit.shortCode(),
                audit.team(),
                audit.caseType(),
                age(summary.birthMonth(), summary.expectedDelivery() != null, frameDate),
                summary.openFrom(),
                summary.closedOn(),
                processes.of(audit.round()).periodFrom(frameDate, summary.openFrom()),
                frameDate,
                summary.asAt());
    }

    static String age(@Nullable YearMonth born, boolean unborn, LocalDate on) {
        if (born == null) {
            return unborn ? "Unborn" : "Age not known";
        }
        Period age = Period.between(born.atDay(1), YearMonth.from(on).atDay(1));
        if (age.isNegative()) {
            return "Unborn";
        }
        return age.getYears() >= MONTHS_SHOWN_UNDER_YEARS
                ? EnglishNumbers.count(age.getYears(), "year")
                : EnglishNumbers.count(age.toTotalMonths(), "month");
    }
}
