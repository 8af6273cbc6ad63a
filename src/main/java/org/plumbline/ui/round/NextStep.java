package org.plumbline.ui.round;

import com.vaadin.flow.router.RouterLink;
import java.util.UUID;
import org.plumbline.audit.draw.RoundRow;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundResponse;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.ui.report.MonthReportView;
import org.plumbline.ui.report.RoundReportView;

/**
 * What a round waits for, and the page where that is done.
 *
 * @param sentence the state of the round
 * @param link what to do now
 */
record NextStep(String sentence, RouterLink link) {

    /**
     * The next step for a person.
     *
     * @param lead whether the person runs the round; others only draw and look
     */
    static NextStep of(RoundView round, boolean lead) {
        return of(
                new RoundRow(
                        round.id(),
                        round.kind(),
                        round.title(),
                        round.month(),
                        round.state(),
                        round.themes(),
                        round.packId(),
                        round.response()),
                lead);
    }

    /** The next step for a person, from the list of rounds. */
    static NextStep of(RoundRow round, boolean lead) {
        UUID id = round.id();
        RoundResponse response = round.response();
        boolean census = round.kind() == RoundKind.CENSUS;
        return switch (round.state()) {
            case OPEN ->
                new NextStep(
                        census
                                ? "The cohort and the day are fixed. The list of children has not been frozen yet."
                                : "The themes and the seed are fixed. No case has been drawn yet.",
                        first(id, round.kind()));
            case DRAWN ->
                new NextStep(
                        "%s %s. No auditor has been chosen yet."
                                .formatted(
                                        EnglishNumbers.count(response.all(), "case is", "cases are"),
                                        census ? "in the census" : "drawn"),
                        lead ? RoundLinks.link("Allocate the audits", AllocateAuditsView.class, id) : sample(id));
            case ALLOCATED -> new NextStep(state(response), lead ? running(round) : sample(id));
            case CLOSED ->
                new NextStep(
                        RoundWords.closed(response) + " Nothing changes any more.",
                        round.kind() == RoundKind.MONTHLY
                                ? new RouterLink(
                                        "Read the month's report",
                                        MonthReportView.class,
                                        round.month().toString())
                                : RoundLinks.link("Read its report", RoundReportView.class, id));
        };
    }

    /** The page where the cases of a round are taken. */
    static RouterLink first(UUID round, RoundKind kind) {
        return RoundLinks.link(
                kind == RoundKind.CENSUS ? "Freeze the cohort" : "Draw the sample", DrawSampleView.class, round);
    }

    private static RouterLink sample(UUID round) {
        return RoundLinks.link("See the sample", DrawSampleView.class, round);
    }

    private static String state(RoundResponse response) {
        if (response.unallocated() > 0) {
            return "%s no auditor."
                    .formatted(EnglishNumbers.part(response.unallocated(), response.all(), "audit")
                            + EnglishNumbers.either(response.unallocated(), " has", " have"));
        }
        if (response.overdue() > 0) {
            return EnglishNumbers.count(response.overdue(), "audit is overdue.", "audits are overdue.");
        }
        if (response.submitted() == response.all()) {
            return response.all() == 1
                    ? "The one audit is signed off."
                    : "All %d audits are signed off.".formatted(response.all());
        }
        return response.started() == 0
                ? "The auditors have their audits. None is begun, and none is overdue."
                : "The auditors are at work. No audit is overdue.";
    }

    private static RouterLink running(RoundRow row) {
        UUID round = row.id();
        RoundResponse response = row.response();
        if (response.unallocated() > 0) {
            return RoundLinks.audits("Find auditors", round, AuditShow.WITHOUT_AUDITOR);
        }
        if (response.overdue() > 0) {
            return RoundLinks.audits("See the overdue audits", round, AuditShow.OVERDUE);
        }
        if (response.submitted() == response.all()) {
            return RoundLinks.audits("Close the round", round, AuditShow.ALL);
        }
        return row.kind() == RoundKind.CENSUS
                ? RoundLinks.link("See how the census goes", FollowCensusView.class, round)
                : RoundLinks.audits("See who has what", round, AuditShow.NOT_SIGNED_OFF);
    }
}
