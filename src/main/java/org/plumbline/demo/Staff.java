package org.plumbline.demo;

import java.time.LocalDate;
import java.util.List;

/** The county's twelve teams and the workers in them, who are codes and nothing else. */
final class Staff {

    private static final int WORKERS_IN_A_TEAM = 9;
    private static final int FIRST_WORKER = 101;

    static final List<County.Team> TEAMS = List.of(
            new County.Team("FD1", "Front door", "Early help and assessment"),
            new County.Team("AS1", "Assessment north", "Early help and assessment"),
            new County.Team("AS2", "Assessment south", "Early help and assessment"),
            new County.Team("AS3", "Assessment coast", "Early help and assessment"),
            new County.Team("SG1", "Safeguarding north", "Safeguarding"),
            new County.Team("SG2", "Safeguarding south", "Safeguarding"),
            new County.Team("SG3", "Safeguarding east", "Safeguarding"),
            new County.Team("SG4", "Safeguarding coast", "Safeguarding"),
            new County.Team("CD1", "Disabled children", "Safeguarding"),
            new County.Team("CL1", "Children looked after one", "Care and permanence"),
            new County.Team("CL2", "Children looked after two", "Care and permanence"),
            new County.Team("LC1", "Leaving care", "Care and permanence"));

    private Staff() {}

    /** Somebody of one of the teams whose code begins so, from the day on. */
    static Life.Desk desk(Dice dice, LocalDate from, String kind) {
        List<County.Team> teams =
                TEAMS.stream().filter(team -> team.code().startsWith(kind)).toList();
        County.Team team = dice.pick(teams);
        return new Life.Desk(from, team.code(), worker(team, dice.below(WORKERS_IN_A_TEAM)));
    }

    /** Another worker of the same team. */
    static Life.Desk colleague(Dice dice, LocalDate from, Life.Desk desk) {
        County.Team team = TEAMS.stream()
                .filter(each -> each.code().equals(desk.team()))
                .findFirst()
                .orElseThrow();
        return new Life.Desk(from, desk.team(), worker(team, dice.below(WORKERS_IN_A_TEAM)));
    }

    private static String worker(County.Team team, int place) {
        return "W-" + (FIRST_WORKER + TEAMS.indexOf(team) * WORKERS_IN_A_TEAM + place);
    }
}
