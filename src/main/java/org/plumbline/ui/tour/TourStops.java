package org.plumbline.ui.tour;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;

/** The five stops of each role: what one does first, most and last. */
final class TourStops {

    private static final String HOME = "";
    private static final TourStop FIND = new TourStop(
            HOME,
            "Help and search",
            "Press ? on any page for the page that says how it is done, and / to search. Both are at the top right too.");

    private static final Map<Role, List<TourStop>> BY_ROLE = new EnumMap<>(Role.class);

    static {
        BY_ROLE.put(
                Role.PRACTICE_SUPERVISOR,
                List.of(
                        new TourStop(
                                HOME,
                                "Your work",
                                "Here is what waits for you: the audits that you have been given with the day on which each is due, and the children of your team."),
                        new TourStop(
                                "watch-list",
                                "Children to look at",
                                "Every child of your team with drift or delay, the worst first, with the reason and the next step."),
                        new TourStop(
                                "cases",
                                "Cases",
                                "Open a child's case to see its timeline: what is recorded, and what ran late."),
                        new TourStop(
                                "grades",
                                "Grades",
                                "The audits that you signed off, and those of your team once they are final. Each says why it has its grade."),
                        FIND));
        BY_ROLE.put(
                Role.INDEPENDENT_AUDITOR,
                List.of(
                        new TourStop(
                                HOME,
                                "Your work",
                                "The audits that you have been given, the earliest due first. Follow one to the audit desk."),
                        new TourStop(
                                "rounds",
                                "Rounds",
                                "Each month's sample, how it was drawn, and how far its audits have come."),
                        new TourStop(
                                "cases", "Cases", "Every case with its timeline: what is recorded, and what ran late."),
                        new TourStop(
                                "reports",
                                "Reports",
                                "What the audits of a month say together, with how sure one can be of it."),
                        FIND));
        BY_ROLE.put(
                Role.QA_LEAD,
                List.of(
                        new TourStop(
                                HOME,
                                "Your work",
                                "Each open round says what it waits for, and leads to its next step."),
                        new TourStop(
                                "rounds",
                                "Rounds",
                                "Open a round, draw its sample, give the audits out, and close it here."),
                        new TourStop(
                                "watch-list",
                                "Children to look at",
                                "Drift and delay in every team. You can add such a child to a round as a targeted case."),
                        new TourStop(
                                "reports",
                                "Reports",
                                "The month's figures for the subcommittee, with a workbook to take along."),
                        FIND));
        BY_ROLE.put(
                Role.SUBCOMMITTEE_MEMBER,
                List.of(
                        new TourStop(HOME, "Your work", "What there is to read since the last meeting."),
                        new TourStop(
                                "reports",
                                "The month's report",
                                "The first sentence is the figure to quote. Below it are trend, themes, teams, and drift and delay."),
                        new TourStop(
                                "reports",
                                "Tables behind the charts",
                                "Each chart has its figures behind it. Where few audits would give a child away, they are withheld."),
                        new TourStop(
                                "grades",
                                "Grades",
                                "Each grade with its reasons in words, without case, team or auditor."),
                        FIND));
        BY_ROLE.put(
                Role.SERVICE_HEAD,
                List.of(
                        new TourStop(HOME, "Your work", "Immediate risks come first, then new flags of your service."),
                        new TourStop(
                                "escalations",
                                "Escalations",
                                "Every immediate risk that an auditor found, with who was informed, and what was done."),
                        new TourStop(
                                "watch-list",
                                "Children to look at",
                                "Drift and delay in your teams, the worst first, with the next step."),
                        new TourStop(
                                "timeliness",
                                "Timeliness",
                                "How many steps were in time, month by month, beside the figures of England."),
                        FIND));
        BY_ROLE.put(
                Role.DATA_ADMINISTRATOR,
                List.of(
                        new TourStop(HOME, "Your work", "What waits for you."),
                        new TourStop(
                                "imports",
                                "Import Annex A",
                                "Give the month's workbook. You see what is in it before anything is stored, and can take it back."),
                        new TourStop(
                                "imports/events",
                                "Import events",
                                "Supervision, visits and whatever else Annex A does not hold."),
                        new TourStop(
                                "mapped-spellings",
                                "Mapped spellings",
                                "Words that only your council writes are explained once, and understood from then on."),
                        FIND));
        BY_ROLE.put(
                Role.SYSTEM_ADMINISTRATOR,
                List.of(
                        new TourStop(HOME, "Your work", "What waits for you."),
                        new TourStop(
                                "accounts",
                                "Accounts",
                                "Admit people, give them their roles and teams, and end it again."),
                        new TourStop(
                                "teams", "Teams", "The teams of the council, with the service that each belongs to."),
                        new TourStop(
                                "sweep",
                                "Sweep",
                                "Every night each case is judged again. Here you see how it went, and can start one by hand."),
                        FIND));
    }

    private TourStops() {}

    /** Those of the person's first role; none without a role. */
    static List<TourStop> of(Actor actor) {
        return actor.roles().stream().sorted().findFirst().map(BY_ROLE::get).orElse(List.of());
    }
}
