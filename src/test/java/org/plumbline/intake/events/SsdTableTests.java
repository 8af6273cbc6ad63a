package org.plumbline.intake.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.Childhood;
import org.plumbline.casefile.snapshot.KnownCases.KnownCase;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.UploadedFile;

class SsdTableTests {

    private static final LocalDate TODAY = LocalDate.of(2025, 8, 1);

    @Test
    void everyKeyOfTheMappingIsOneOfTheContractAndNoneThatIsNeededIsMissing() {
        SsdTable.all().values().forEach(table -> table.steps().forEach(step -> {
            List<EventAttribute> attributes = EventContract.attributes(step.type());
            assertThat(attributes)
                    .as(table.name())
                    .extracting(EventAttribute::key)
                    .containsAll(step.keys().keySet());
            assertThat(step.keys().keySet())
                    .as(table.name() + " " + step.type())
                    .containsAll(attributes.stream()
                            .filter(EventAttribute::required)
                            .map(EventAttribute::key)
                            .toList());
            step.keys().forEach((key, cell) -> {
                EventAttribute attribute = attributes.stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow();
                assertThat(cell.words().values())
                        .as(table.name() + " " + key)
                        .allMatch(word -> attribute.accepts(word) || step.onlyWhole());
            });
        }));
    }

    @Test
    void theTablesThatTheDomainNamesAreKnownAndAllButCareLeaversTellEvents() {
        assertThat(SsdTable.all().keySet())
                .contains("ssd_contacts", "ssd_cin_visits", "ssd_involvements", "ssd_cla_reviews", "ssd_permanence")
                .hasSize(22);
        assertThat(SsdTable.all().values())
                .filteredOn(SsdTable::hasNoEvents)
                .extracting(SsdTable::name)
                .containsExactly("ssd_care_leavers");
    }

    @Test
    void nothingIsTakenFromCareLeaversAndThePreviewSaysSo() throws UnreadableFile {
        EventFilesCheck check = read("""
                clea_table_id,clea_person_id,clea_care_leaver_latest_contact,clea_pathway_plan_review_date
                1,not there,2025-05-01,2025-06-01
                """).check();

        assertThat(check.files()).singleElement().satisfies(file -> {
            assertThat(file.holds()).isEqualTo("ssd_care_leavers, nothing is taken from this table");
            assertThat(file.rows()).isEqualTo(1);
            assertThat(file.usable()).isZero();
        });
        assertThat(check.problems()).isEmpty();
        assertThat(check.events()).isZero();
    }

    @Test
    void aRowTellsItsEventsWithTheDatesAndTimesOfADatabaseExport() throws UnreadableFile {
        CheckedEvents read = read("""
                s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date,s47e_s47_end_date,s47e_s47_nfa,s47e_s47_outcome_json
                E1,4711,2025-06-03 00:00:00,12/06/2025,N,"{""NFA_FLAG"": ""N"", ""CP_CONFERENCE_FLAG"": ""Y""}"
                E2,4711,2025-01-07T00:00:00,2025-01-14,y,
                """);

        assertThat(read.check().problems()).isEmpty();
        assertThat(read.events())
                .extracting(row -> row.type() + " " + row.date() + " " + row.attributes())
                .containsExactly(
                        "S47_START 2025-06-03 {enquiry=E1}",
                        "S47_END 2025-06-12 {enquiry=E1, outcome=ICPC}",
                        "S47_START 2025-01-07 {enquiry=E2}",
                        "S47_END 2025-01-14 {enquiry=E2, outcome=NFA}");
    }

    @Test
    void whatAnotherTableHoldsIsLookedUpThere() throws UnreadableFile {
        String reviews =
                "clar_cla_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_cancelled,clar_cla_review_participation\n"
                        + "L1,2025-05-20,2025-05-22,N,PN1\nL1,2025-06-20,2025-06-22,Y,PN1\n";
        String episodes =
                "clae_person_id,clae_cla_id,clae_entered_care_date,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason\n"
                        + "4711,L1,2025-04-24,2025-06-01,X1\n4711,L1,2025-04-24,,\n";

        assertThat(read(reviews, episodes).events())
                .extracting(row -> row.type().name() + " " + row.date())
                .containsExactly("CLA_REVIEW 2025-05-22", "CLA_START 2025-04-24");
        assertThat(read(reviews).check().problems()).first().satisfies(problem -> assertThat(problem.sentence())
                .contains("ssd_cla_reviews needs ssd_cla_episodes beside it"));
    }

    @Test
    void involvementsMakeAllocations() throws UnreadableFile {
        String involvements =
                "invo_person_id,invo_professional_id,invo_professional_role_id,invo_involvement_start_date,invo_involvement_end_date,invo_worker_change_reason\n"
                        + "4711,W1,Allocated Case Worker,2025-01-06,2025-05-02,LEFTRL\n4711,W2,,2025-05-12,,\n";
        String professionals = "prof_professional_id,prof_social_worker_registration_number\nW1,SW123\nW2,\n";

        assertThat(read(involvements, professionals).events())
                .extracting(EventRow::attributes)
                .containsExactly(
                        Map.of(
                                "worker", "W1",
                                "role", "CASE_HOLDER",
                                "qualifiedSW", "Y",
                                "end", "2025-05-02",
                                "endReason", "WORKER_LEFT"),
                        Map.of("worker", "W2", "role", "CASE_HOLDER", "qualifiedSW", "N"));
    }

    @Test
    void aColumnThatIsNotThereAndAValueThatCannotBeUsedAreSaid() throws UnreadableFile {
        EventFilesCheck check =
                read("lega_person_id,lega_legal_status_start_date,lega_legal_status\n4711,2025-05-01,Q9\n"
                                + "4711,2025-05-02,V2\n")
                        .check();
        assertThat(check.counts()).containsExactly(Map.entry(EventType.LEGAL_STATUS_START, 1));
        assertThat(check.problems()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .contains("The value of code (Q9) cannot be used"));
        assertThat(read("cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen\n4711,2025-05-01,Y\n")
                        .check()
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence())
                        .contains("has no column cinv_cin_visit_bedroom, cinv_cin_visit_seen_alone"));
    }

    private static CheckedEvents read(String... tables) throws UnreadableFile {
        List<EventFile> files = new ArrayList<>();
        for (String table : Arrays.asList(tables)) {
            files.add(EventFile.of(new UploadedFile("table.csv", table.getBytes(StandardCharsets.UTF_8))));
        }
        EventReading reading = new EventReading(files, TODAY, new FileProblems(100));
        reading.lookOver(1000);
        reading.readCases();
        Set<String> missing = reading.missingCases();
        missing.removeIf(one -> !one.equals("4711"));
        KnownCase child = new KnownCase(
                new Childhood(YearMonth.of(2015, 4), null), "T01", CaseType.CIN, LocalDate.of(2024, 1, 8), null);
        reading.addCases(missing.isEmpty() ? Map.of() : Map.of("4711", child));
        return reading.readEvents();
    }
}
