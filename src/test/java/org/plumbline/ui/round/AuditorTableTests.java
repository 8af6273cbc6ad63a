package org.plumbline.ui.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.draw.AuditorLoad;
import org.plumbline.ui.part.TeamNames;

class AuditorTableTests {

    private static final TeamNames TEAMS =
            new TeamNames(Map.of("SG1", "Safeguarding north", "AS1", "Assessment north"));

    @Test
    void ownTeamsGoByTheirNamesAndATeamWithoutOneByItsCode() {
        assertThat(words(Set.of("SG1", "AS1", "XX"))).contains("Assessment north, Safeguarding north, XX");
    }

    @Test
    void anAuditorWithoutATeamMayAuditEveryCase() {
        assertThat(words(Set.of())).contains("None");
    }

    private static String words(Set<String> teams) {
        AuditorLoad auditor = new AuditorLoad(new UUID(0, 1), "Erin Foster", teams, 1, 0, 8, List.of());
        return new AuditorTable(List.of(auditor), TEAMS).getElement().getTextRecursively();
    }
}
