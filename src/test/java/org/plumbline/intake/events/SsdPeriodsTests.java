package org.plumbline.intake.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.Childhood;
import org.plumbline.casefile.snapshot.KnownCases.KnownCase;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.UploadedFile;

/** What rows of a table say together. */
class SsdPeriodsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final String EPISODES =
            "clae_person_id,clae_entered_care_date,clae_cla_episode_start_date,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason\n";

    @ParameterizedTest
    @ValueSource(strings = {"", "NULL", "E8", "X1"})
    void careThatGoesOnInAnotherEpisodeHasNotEnded(String reason) throws UnreadableFile {
        CheckedEvents read = read(EPISODES + "4711,2025-01-06,2025-01-06,2025-06-02," + reason
                + "\n4711,2025-01-06 00:00:00,02/06/2025,,\n");

        assertThat(types(read)).containsExactly("CLA_START");
        assertThat(read.check().problems().stream()
                        .filter(problem -> problem.sentence().contains("is not the end")))
                .hasSize(reason.equals("X1") ? 0 : 1);
    }

    @Test
    void theLastEpisodeAndAnEarlierPeriodOfCareEnd() throws UnreadableFile {
        assertThat(
                        types(
                                read(
                                        EPISODES
                                                + "4711,2024-01-08,2024-01-08,2024-06-03,E4A\n4711,2025-01-06,2025-01-06,2025-06-02,X1\n4711,2025-01-06,2025-06-02,2025-09-01,E8\n")))
                .containsExactly("CLA_START", "CLA_END", "CLA_START", "CLA_END");
    }

    private static List<String> types(CheckedEvents read) {
        return read.events().stream().map(event -> event.type().name()).toList();
    }

    private static CheckedEvents read(String table) throws UnreadableFile {
        EventReading reading = new EventFiles(1000, 100)
                .begin(List.of(new UploadedFile("table.csv", table.getBytes(StandardCharsets.UTF_8))), TODAY);
        reading.addCases(Map.of(
                "4711", new KnownCase(new Childhood(null, null), "T01", CaseType.CIN, LocalDate.of(2024, 1, 8), null)));
        return reading.readEvents();
    }
}
