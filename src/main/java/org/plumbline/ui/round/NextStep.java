package org.plumbline.ui.round;

import com.vaadin.flow.router.RouterLink;
import java.time.YearMonth;
import java.util.UUID;
import org.plumbline.audit.RoundResponse;
import org.plumbline.audit.RoundState;
import org.plumbline.ui.report.MonthReportView;

/**
 * What a round waits for, and the page where that is done.
 *
 * @param sentence how things stand
 * @param link what to do now
 */
record NextStep(String sentence, RouterLink link) {

    /**
     * The next step for a person.
     *
     * @param lead whether the person runs the round; others only draw and look
     */
    static NextStep of(UUID round, YearMonth month, RoundState state, RoundResponse response, boolean lead) {
        return switch (state) {
            case OPEN ->
                new NextStep(
                        "The themes and the seed are fixed. No case has been drawn yet.",
                        RoundLinks.link("Draw the sample", DrawSampleView.class, round));
            case DRAWN ->
                new NextStep(
                        "%d cases are drawn. Nobody has them yet.".formatted(response.all()),
                        lead ? RoundLinks.link("Allocate the audits", AllocateAuditsView.class, round) : sample(round));
            case ALLOCATED -> new NextStep(standing(response), lead ? running(round, response) : sample(round));
            case CLOSED ->
                new NextStep(
                        "The grades are settled. Nothing changes any more.",
                        new RouterLink("Read the month's report", MonthReportView.class, month.toString()));
        };
    }

    private static RouterLink sample(UUID round) {
        return RoundLinks.link("See the sample", DrawSampleView.class, round);
    }

    private static String standing(RoundResponse response) {
        if (response.unallocated() > 0) {
            return "%d of %d audits have no auditor.".formatted(response.unallocated(), response.all());
        }
        if (response.overdue() > 0) {
            return "%d audits are overdue.".formatted(response.overdue());
        }
        if (response.submitted() == response.all()) {
            return "All %d audits are signed off.".formatted(response.all());
        }
        return "The auditors are at work. No audit is overdue.";
    }

    private static RouterLink running(UUID round, RoundResponse response) {
        if (response.unallocated() > 0) {
            return RoundLinks.audits("Find auditors", round, AuditShow.WITHOUT_AUDITOR);
        }
        if (response.overdue() > 0) {
            return RoundLinks.audits("See the overdue audits", round, AuditShow.OVERDUE);
        }
        if (response.submitted() == response.all()) {
            return RoundLinks.audits("Close the round", round, AuditShow.ALL);
        }
        return RoundLinks.audits("See who has what", round, AuditShow.NOT_SIGNED_OFF);
    }
}
