package org.plumbline.casefile.snapshot;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What storing a batch does, or would do.
 *
 * @param teams what happens to the open children of each team, without teams of which nothing changes
 * @param openBefore children who are open before it
 * @param newlyCovered types of which it holds every event of days or teams of which none did before
 * @param respelt cases of its children that were stored under another spelling of their number and go on
 * @param zeros its new cases whose number differs from that of another case in leading zeros only
 * @param newerDay whether a workbook, which lists everybody, is of a later day than any import before it
 * @param importId absent when nothing was stored: a comparison only, or a file that changes nothing
 */
public record ImportResult(
        @Nullable UUID importId,
        int newCases,
        int newEvents,
        int changedCases,
        int changedEvents,
        List<SnapshotWarning> warnings,
        List<TeamChange> teams,
        int openBefore,
        int newlyCovered,
        int respelt,
        int zeros,
        boolean newerDay) {

    /**
     * What storing a batch does to the open children of a team.
     *
     * @param opened children who are open afterwards and were not, or were not known
     * @param closed children who were open and are not afterwards
     * @param movedIn open children who come from another team
     * @param movedOut open children who go to another team
     */
    public record TeamChange(String team, int opened, int closed, int movedIn, int movedOut) {

        TeamChange and(TeamChange other) {
            return new TeamChange(
                    team,
                    opened + other.opened,
                    closed + other.closed,
                    movedIn + other.movedIn,
                    movedOut + other.movedOut);
        }
    }

    public ImportResult {
        teams = List.copyOf(teams);
        warnings = List.copyOf(warnings);
    }

    ImportResult storedAs(UUID id) {
        return with(id, newlyCovered);
    }

    /** The same for other types that the batch holds completely. */
    public ImportResult covering(int types) {
        return with(importId, types);
    }

    private ImportResult with(@Nullable UUID id, int covered) {
        return new ImportResult(
                id,
                newCases,
                newEvents,
                changedCases,
                changedEvents,
                warnings,
                teams,
                openBefore,
                covered,
                respelt,
                zeros,
                newerDay);
    }

    /** Children who were open and are not afterwards. */
    public int closed() {
        return teams.stream().mapToInt(TeamChange::closed).sum();
    }

    /** Whether everything was known already; that it is so on a later day may be new. */
    public boolean addsNothing() {
        return newCases + newEvents + changedCases + changedEvents + newlyCovered == 0;
    }

    /** Whether everything was known already, the day too. */
    public boolean changesNothing() {
        return addsNothing() && !newerDay;
    }
}
