package org.plumbline.intake.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.Childhood;
import org.plumbline.casefile.snapshot.KnownCases.KnownCase;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.UploadedFile;

/** Cells of tables that must not be read as what they do not say. */
class SsdCellsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @ParameterizedTest
    @CsvSource({"Y, TRANSFER_IN", "Transfer In, TRANSFER_IN", "N, ICPC", "'', ICPC", "Yes - from Leeds, ", "Not known, "
    })
    void aConferenceOfAnUnknownKindIsNotReadAsAnInitialOne(String transfer, String kind) throws UnreadableFile {
        CheckedEvents read =
                read("icpc_icpc_id,icpc_person_id,icpc_icpc_date,icpc_icpc_transfer_in\nK1,4711,2026-01-05," + transfer
                        + "\n");

        assertThat(read.events())
                .extracting(event -> event.attributes().get("kind"))
                .isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void whoWasSeenAloneWasSeen() throws UnreadableFile {
        CheckedEvents read = read(
                "cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen,cppv_cp_visit_seen_alone\n4711,2026-01-05,,Y\n4711,2026-01-12,,N\n");

        assertThat(read.events())
                .extracting(event -> event.date() + " " + event.attributes().get("seen"))
                .containsExactly("2026-01-05 Y");
    }

    @Test
    void aFileMayBeginWithBlankLines() throws UnreadableFile {
        assertThat(read("\n\n" + "clae_person_id,clae_entered_care_date\n4711,2025-01-06\n")
                        .events())
                .hasSize(1);
    }

    private static CheckedEvents read(String table) throws UnreadableFile {
        EventReading reading = new EventFiles(1000, 100)
                .begin(List.of(new UploadedFile("table.csv", table.getBytes(StandardCharsets.UTF_8))), TODAY);
        reading.addCases(Map.of(
                "4711", new KnownCase(new Childhood(null, null), "T01", CaseType.CIN, LocalDate.of(2024, 1, 8), null)));
        return reading.readEvents();
    }
}
