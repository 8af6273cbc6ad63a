package org.plumbline.ui.search;

import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.access.Actor;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.audit.form.AuditStatus;
import org.plumbline.audit.grade.AuditSearch;
import org.plumbline.audit.grade.FoundAudit;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.casefile.CaseFilter;
import org.plumbline.casefile.CaseListRow;
import org.plumbline.casefile.Caseload;
import org.plumbline.ui.help.HelpPages;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Looks in all that the person may see. */
@Component
class Finder {

    /** A single letter would find nearly everything. */
    private static final int SHORTEST = 2;

    private static final int MOST = 6;
    private static final Set<Role> SEE_CASES =
            Set.of(Role.PRACTICE_SUPERVISOR, Role.INDEPENDENT_AUDITOR, Role.QA_LEAD, Role.SERVICE_HEAD);

    private final HelpPages help;
    private final Caseload cases;
    private final AuditSearch audits;
    private final CurrentActor current;

    Finder(HelpPages help, Caseload cases, AuditSearch audits, CurrentActor current) {
        this.help = help;
        this.cases = cases;
        this.audits = audits;
        this.current = current;
    }

    /** What holds the words, by its kind; kinds of which nothing was found are left out. */
    List<FoundGroup> find(String words) {
        String wanted = words.strip();
        if (wanted.length() < SHORTEST) {
            return List.of();
        }
        return Stream.of(
                        new FoundGroup("Cases", seesCases() ? cases(wanted) : List.of()),
                        new FoundGroup("Audits", seesAudits() ? audits(wanted) : List.of()),
                        new FoundGroup("Screens", screens(wanted)),
                        new FoundGroup("Help", help(wanted)))
                .filter(group -> !group.found().isEmpty())
                .toList();
    }

    /** What the person can look for, in a sentence. */
    String whatCanBeFound() {
        String codes = seesCases() ? "cases by their code, " : "";
        String work = seesAudits() ? "audits by code, theme or state, " : "";
        return "You can search for " + codes + work + "screens by their title, and the help by any word.";
    }

    private boolean seesCases() {
        return SEE_CASES.stream().anyMatch(actor()::has);
    }

    private boolean seesAudits() {
        return seesCases() || actor().has(Role.SUBCOMMITTEE_MEMBER);
    }

    private Actor actor() {
        return current.require();
    }

    /** A code has no blank. */
    private List<Found> cases(String wanted) {
        return wanted.contains(" ")
                ? List.of()
                : cases.page(new CaseFilter(null, null, false, wanted, null), Sort.unsorted(), 0, MOST).stream()
                        .map(Finder::found)
                        .toList();
    }

    private static Found found(CaseListRow row) {
        String closed = row.closedOn() == null ? "" : ", closed on " + EnglishDates.day(row.closedOn());
        return new Found("case/" + row.caseId(), row.shortCode(), row.caseType().label() + closed);
    }

    private List<Found> audits(String wanted) {
        return audits.find(wanted, MOST).stream().map(Finder::found).toList();
    }

    private static Found found(FoundAudit audit) {
        String code = audit.shortCode();
        return new Found(
                address(audit),
                code == null ? "Audit " + audit.reference() : "Audit of " + code,
                "%s, %s"
                        .formatted(
                                EnglishDates.month(audit.month()),
                                audit.status().label()));
    }

    private static String address(FoundAudit audit) {
        if (audit.status().signedOff()) {
            return "audits/%s/certificate".formatted(audit.auditId());
        }
        return audit.own() && audit.status() == AuditStatus.DRAFT
                ? "audits/%s/desk".formatted(audit.auditId())
                : "rounds/%s/audits".formatted(audit.roundId());
    }

    private static List<Found> screens(String wanted) {
        String lower = wanted.toLowerCase(Locale.UK);
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> entry.title().toLowerCase(Locale.UK).contains(lower))
                .limit(MOST)
                .map(entry -> new Found(entry.path().replaceFirst("^/", ""), entry.title(), ""))
                .toList();
    }

    private List<Found> help(String wanted) {
        return help.find(wanted, MOST).stream()
                .map(place -> new Found(
                        place.page().address()
                                + (place.section().id().isEmpty()
                                        ? ""
                                        : "#" + place.section().id()),
                        place.title(),
                        ""))
                .toList();
    }
}
