package org.plumbline.intake.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.casefile.contract.Childhood;
import org.plumbline.casefile.contract.EventAttribute;
import org.plumbline.casefile.contract.EventContract;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.casefile.snapshot.KnownCases.KnownCase;
import org.plumbline.intake.UnknownSpelling;
import org.plumbline.intake.UnreadableFile;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.code.Code;
import org.plumbline.intake.code.CouncilWords;

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
            step.keys().forEach((key, value) -> {
                EventAttribute attribute = attributes.stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow();
                assertThat(value.cells().stream().flatMap(SsdTableTests::values))
                        .as(table.name() + " " + key)
                        .allMatch(word -> attribute.accepts(word) || step.onlyWhole());
            });
        }));
    }

    private static Stream<String> values(SsdCell cell) {
        Stream<String> listed = cell.list() == null || !cell.words().isEmpty()
                ? Stream.of()
                : cell.list().codes().stream().map(Code::becomes).filter(value -> !value.isEmpty());
        return Stream.concat(cell.words().values().stream(), listed);
    }

    @Test
    void everyTableOfTheDatasetIsKnownAndThoseAboutStepsRecordEvents() {
        assertThat(SsdTable.all().keySet())
                .contains("ssd_contacts", "ssd_cin_visits", "ssd_involvements", "ssd_cla_reviews", "ssd_permanence")
                .contains("ssd_person", "ssd_address", "ssd_care_leavers");
        assertThat(SsdTable.all().values())
                .filteredOn(table -> !table.hasNoEvents())
                .hasSize(21);
    }

    @Test
    void tablesWithoutStepsBesideOthersDoNotHinderThem() throws UnreadableFile {
        EventFilesCheck check =
                read("PERS_PERSON_ID,PERS_DOB\n4711,2015-03-01\n", """
                CLAV_PERSON_ID,CLAV_CLA_VISIT_DATE,CLAV_CLA_VISIT_SEEN,CLAV_CLA_VISIT_SEEN_ALONE
                4711,02-MAR-2025,Seen,No
                4711,45719,1,
                4711,2025-03-04T00:00:00Z,Yes,
                4711,05/03/25,Y,
                """).check();

        assertThat(check.events()).isEqualTo(3);
        assertThat(check.problems()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .isEqualTo("The date (05/03/25) cannot be read. Write the year with four digits, as yyyy-MM-dd."));
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
                        + "4711,W1,Allocated Case Worker,2025-01-06,2025-05-02,LEFTRL\n4711,W2,CW,2025-05-12,,\n";
        String professionals = "prof_professional_id,prof_social_worker_registration_no\nW1,SW123\nW2,\n";

        assertThat(read(involvements, professionals).events())
                .extracting(EventRow::attributes)
                .containsExactly(
                        Map.of(
                                "worker", "W1",
                                "role", "CASE_HOLDER",
                                "qualifiedSW", "Y",
                                "end", "2025-05-02",
                                "endReason", "WORKER_LEFT"),
                        Map.of("worker", "W2", "role", "CASE_HOLDER"));
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

    @Test
    void onlyCaseWorkersHoldACaseAndWhatIsNotKnownIsListed() throws UnreadableFile {
        String involvements =
                "invo_person_id,invo_professional_id,invo_professional_role_id,invo_involvement_start_date\n"
                        + "4711,W1,REL.ALLWORK,2025-01-06\n4711,W2,Team Manager,2025-01-06\n4711,W3,School Nurse,2025-01-06\n"
                        + "4711,W4,Independent Reviewing Officer,2025-01-06\n4711,W5,16PLUS,2025-01-06\n"
                        + "4711,W6,Conference Chair,2025-01-06\n4711,W7,Navigator,2025-01-06\n4711,W8,Navigator,2025-01-07\n";
        CheckedEvents read = read(involvements);

        assertThat(read.events())
                .extracting(row ->
                        row.attributes().get("worker") + " " + row.attributes().get("role"))
                .containsExactly("W1 CASE_HOLDER", "W4 IRO", "W5 PA", "W6 CP_CHAIR");
        assertThat(read.check().errors()).isZero();
        assertThat(read.check().problems())
                .extracting(FileProblem::line, FileProblem::sentence)
                .extracting(Object::toString)
                .anyMatch(said -> said.contains("no ssd_professionals beside it"))
                .anyMatch(said -> said.contains("3") && said.contains("in 2 rows (School Nurse, Team Manager)"))
                .anyMatch(said -> said.contains("8") && said.contains("(Navigator) means is not known, in 2 rows"));
    }

    @Test
    void aRegistrationThatIsBlankOrMissingSaysNothingOfTheQualification() throws UnreadableFile {
        String involvements =
                "invo_person_id,invo_professional_id,invo_professional_role_id,invo_involvement_start_date\n"
                        + "4711,W1,CW,2025-01-06\n4711,W2,CW,2025-02-06\n4711,W3,CW,2025-03-06\n4711,W4,CW,2025-04-06\n";
        String professionals = "prof_professional_id,prof_social_worker_registration_no\n"
                + "W1,SW12345\nW2,NULL\nW4,Not registered\n";

        assertThat(read(involvements, professionals).events())
                .extracting(row -> row.attributes().getOrDefault("qualifiedSW", "not known"))
                .containsExactly("Y", "not known", "not known", "N");
    }

    @Test
    void tablesOfMosaicLeadToTheChildByPlanPlacementAndReferral() throws UnreadableFile {
        String plans =
                "cin_plan_id,cinp_person_id,cinp_cin_plan_start_date,cinp_cin_plan_end_date\nP1,4711,2025-01-06,\n";
        String visits =
                "cinv_cin_visit_id,cinv_cin_plan_id,cinv_cin_visit_date,cinv_cin_visit_seen\nV1,P1,2025-02-03,Yes\n";
        String care = "clae_person_id,clae_cla_id,clae_entered_care_date\n4711,C1,2025-03-03\n";
        String placements = "clap_cla_placement_id,clap_cla_id,clap_cla_placement_start_date\nL1,C1,2025-03-03\n";
        String reviews = "person_id,workflow_step_id,registration_id,actual_date,quorate\n4711,R1,K1,2025-04-01,Yes\n";

        assertThat(read(plans, visits, care, placements, reviews).events())
                .extracting(row -> row.type() + " " + row.date() + " " + row.attributes())
                .containsExactlyInAnyOrder(
                        "CIN_PLAN_START 2025-01-06 {plan=P1}",
                        "VISIT 2025-02-03 {kind=CIN, seen=Y}",
                        "CLA_START 2025-03-03 {}",
                        "PLACEMENT_START 2025-03-03 {placement=L1}",
                        "CONFERENCE 2025-04-01 {id=R1, kind=RCPC, plan=K1, quorate=Y}");
    }

    @Test
    void aValueThatIsOfNoUseLeavesTheEventAndADayThatCannotBeIsNotKnown() throws UnreadableFile {
        CheckedEvents read =
                read("clar_cla_person_id,clar_cla_review_due_date,clar_cla_review_date,clar_cla_review_participation\n"
                        + "4711,1900-01-01,2025-05-22,PN1 - attends and speaks\n4711,2025-06-01,2025-06-03,by telephone\n"
                        + "4711,1900-01-01,1900-01-01,\n4711,2025-07-01,2025-07-02,by telephone\n");

        assertThat(read.events())
                .extracting(row -> row.date() + " " + row.attributes())
                .containsExactly(
                        "2025-05-22 {participation=PN1}",
                        "2025-06-03 {dueDate=2025-06-01}",
                        "2025-07-02 {dueDate=2025-07-01}");
        assertThat(read.check().errors()).isZero();
        assertThat(read.check().problems())
                .filteredOn(problem -> problem.line() > 1)
                .extracting(FileProblem::line)
                .containsExactly(2L, 3L, 4L);
    }

    @Test
    void whatIsNotKnownIsListedWithTheNearestMeaningsAndLeftEmpty() throws UnreadableFile {
        CheckedEvents read = read(
                "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_initial_category,cppl_cp_plan_latest_category\n"
                        + "P1,4711,2025-02-03,2025-03-01,Harm of some kind,NEG\n");

        assertThat(read.events())
                .extracting(row -> row.attributes().toString())
                .containsExactly("{plan=P1, latestCategory=NEG}", "{plan=P1}");
        assertThat(read.check().unknown()).extracting(UnknownSpelling::written).containsExactly("Harm of some kind");
        assertThat(read.check().problems()).extracting(FileProblem::sentence).anySatisfy(said -> assertThat(said)
                .startsWith("What the initialCategory (Harm of some kind) means is not known.")
                .contains("Use one of the codes: a) Neglect"));
    }

    @Test
    void rowsThatAreNoChildrenArePassedOverAndSaid() throws UnreadableFile {
        String head = "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date\n";
        EventFilesCheck check = read(head + "P1,4711,2025-02-03,\n,,,\nTotal: 1,,,\n" + head
                        + "Grand total,1,2,\n(1 row affected)\nP2,4711,,\n")
                .check();

        assertThat(check.events()).isEqualTo(1);
        assertThat(check.files().getFirst().rows()).isEqualTo(2);
        assertThat(check.errors()).isZero();
        assertThat(check.problems())
                .extracting(FileProblem::sentence)
                .contains(
                        "Passed over, because they are no row of a case: line 4 (“Total: 1”), line 5 (the headings again),"
                                + " line 6 (“Grand total”), line 7 (“(1 row affected)”).",
                        "In 1 row no day of a step is filled in. Nothing is taken from there.");
    }

    @Test
    void anEndBeforeItsStartIsLeftOutAndSaid() throws UnreadableFile {
        CheckedEvents read = read("cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date\n"
                + "P1,4711,2025-03-03,2025-02-03\nP2,4711,2025-04-03,1900-01-01\n");

        assertThat(read.events()).extracting(EventRow::type).containsOnly(EventType.CP_PLAN_START);
        assertThat(read.check().problems())
                .extracting(FileProblem::sentence)
                .contains(
                        "The cppl_cp_plan_end_date (2025-02-03) lies before the cppl_cp_plan_start_date (2025-03-03). It is left out; correct one of the two.");
    }

    @Test
    void aChildThatIsSaidNotToHaveBeenSeenIsNotSeen() throws UnreadableFile {
        CheckedEvents read = read(
                "cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen,cppv_cp_visit_seen_alone\n"
                        + "4711,2025-06-10,Y,not seen\n4711,2025-06-11,,Child not seen\n4711,2025-06-12,Y,N\n4711,2025-06-13,Y,by a neighbour\n");

        assertThat(read.events())
                .extracting(row -> row.attributes().toString())
                .containsExactly(
                        "{kind=CP, seen=N, seenAlone=N}",
                        "{kind=CP, seen=N, seenAlone=N}",
                        "{kind=CP, seen=Y, seenAlone=N}",
                        "{kind=CP, seen=Y}");
        assertThat(read.check().problems())
                .filteredOn(problem -> problem.line() > 1)
                .extracting(FileProblem::sentence)
                .satisfiesExactlyInAnyOrder(
                        two -> assertThat(two)
                                .isEqualTo(
                                        "In 1 row the columns cppv_cp_visit_seen_alone and cppv_cp_visit_seen say different things. What the first says counts; correct one of them."),
                        unknown -> assertThat(unknown)
                                .startsWith("What the seenAlone (by a neighbour) means is not known"));
    }

    @Test
    void whatAWordThatIsNotKnownHasToSayIsLeftOutAndSaid() throws UnreadableFile {
        CheckedEvents care = read(
                "clae_person_id,clae_cla_id,clae_entered_care_date,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason\n"
                        + "4711,L1,2025-04-24,2025-06-01,X1 - placement changed\n4711,L2,2025-04-25,2025-06-02,moved on\n"
                        + "4711,L3,2025-04-26,2025-06-03,NULL\n");
        assertThat(care.events())
                .filteredOn(row -> row.type() == EventType.CLA_END)
                .extracting(EventRow::date)
                .containsExactly(LocalDate.of(2025, 6, 3));
        assertThat(care.check().problems())
                .extracting(FileProblem::sentence)
                .contains(
                        "In 1 row what the clae_cla_episode_ceased_reason (moved on) means is not known. What hangs on it is left out; correct or map the word.");

        CheckedEvents reviews = read("clar_cla_person_id,clar_cla_review_date,clar_cla_review_cancelled\n"
                + "4711,2025-05-22,Cancelled\n4711,2025-05-23,maybe\n4711,2025-05-24,No\n4711,2025-05-25,\n");
        assertThat(reviews.events())
                .extracting(EventRow::date)
                .containsExactly(LocalDate.of(2025, 5, 24), LocalDate.of(2025, 5, 25));
    }

    @Test
    void anInterviewThatWasDeclinedWasOffered() throws UnreadableFile {
        CheckedEvents read = read(
                "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted\n"
                        + "M1,4711,2025-02-07,2025-02-08,Declined,N\nM2,4711,2025-02-09,2025-02-10,Not offered,\n");

        assertThat(read.events())
                .filteredOn(row -> row.type() == EventType.RHI)
                .extracting(row -> row.attributes().toString())
                .containsExactly("{episode=M1, offered=Y, accepted=N}", "{episode=M2, offered=N}");
    }

    @Test
    void aRemarkInAnOutcomeIsNoOutcome() throws UnreadableFile {
        CheckedEvents read = read(
                "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_end_date,s47e_s47_nfa,s47e_s47_outcome_json\n"
                        + "E1,4711,2025-06-12,N,\"{\"\"CP_CONFERENCE_FLAG\"\": \"\"N\"\", \"\"NFA_FLAG\"\": \"\"1\"\", \"\"COMMENTS\"\": \"\"asked for CP_CONFERENCE_FLAG: Y\"\"}\"\n");

        assertThat(read.events())
                .extracting(row -> row.attributes().get("outcome"))
                .containsExactly("NFA");
    }

    @Test
    void whatAReferralLedToIsReadAndProposedAsCompleteOnlyWhereEveryRowTells() throws UnreadableFile {
        String told =
                "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa,cine_referral_outcome_json\n"
                        + "R1,4711,2025-02-03,N,\"{\"\"SINGLE_ASSESSMENT_FLAG\"\":\"\"Y\"\",\"\"STRATEGY_DISCUSSION_FLAG\"\":\"\"N\"\"}\"\n"
                        + "R2,4711,2025-02-04,N,\"{\"\"SINGLE_ASSESSMENT_FLAG\"\":\"\"Y\"\",\"\"STRATEGY_DISCUSSION_FLAG\"\":\"\"Y\"\"}\"\n"
                        + "R3,4711,2025-02-05,Y,\"{\"\"SINGLE_ASSESSMENT_FLAG\"\":\"\"N\"\",\"\"COMMENTS\"\":\"\"closed\"\"}\"\n"
                        + "R4,4711,2025-02-06,,\"{\"\"OUTCOME_CLA_REQUEST_FLAG\"\":\"\"Y\"\"}\"\n"
                        + "R5,4711,2025-02-07,N,\"{\"\"PRIVATE_FOSTERING_FLAG\"\":\"\"1\"\"}\"\n"
                        + "R6,4711,2025-02-08,N,\"{\"\"SINGLE_ASSESSMENT_FLAG\"\":\"\"N\"\",\"\"NFA_FLAG\"\":\"\"N\"\"}\"\n";
        CheckedEvents read = read(told);

        assertThat(read.events())
                .filteredOn(row -> row.type() == EventType.REFERRAL_DECISION)
                .extracting(row -> row.attributes().get("referral") + " "
                        + row.attributes().get("decision"))
                .containsExactly("R1 ASSESSMENT", "R2 STRATEGY", "R3 NFA", "R4 CLA", "R5 OTHER");
        assertThat(read.check().problems()).filteredOn(FileProblem::error).isEmpty();
        assertThat(read.whole()).contains(EventType.REFERRAL, EventType.REFERRAL_DECISION);
        assertThat(read(told + "R7,4711,2025-02-09,N,\n").whole())
                .contains(EventType.REFERRAL)
                .doesNotContain(EventType.REFERRAL_DECISION);
    }

    @Test
    void aHealthCheckIsWhatTheDatasetSaysItIs() throws UnreadableFile {
        String head = "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date\n";
        String sorted = head + "1,4711,Initial Health Assessment,2025-02-03\n2,4711,RHA,2025-06-03\n"
                + "3,4711,Dental check,2025-03-03\n4,4711,Optician,2025-04-03\n";
        CheckedEvents read = read(sorted);

        assertThat(read.events())
                .extracting(row -> row.type() + " " + row.date() + " " + row.attributes())
                .containsExactly(
                        "HEALTH_ASSESSMENT 2025-02-03 {kind=IHA}",
                        "HEALTH_ASSESSMENT 2025-06-03 {kind=RHA}",
                        "DENTAL_CHECK 2025-03-03 {}");
        assertThat(read.whole()).contains(EventType.HEALTH_ASSESSMENT, EventType.DENTAL_CHECK);
        assertThat(read.check().problems())
                .extracting(FileProblem::sentence)
                .contains(
                        "In 1 row the clah_health_check_type (Optician) says that it is no such step. Nothing is taken from there.");
    }

    @Test
    void whetherAHealthAssessmentWasTheFirstIsNotGuessed() throws UnreadableFile {
        CheckedEvents read = read("clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date\n"
                + "1,4711,HEALTH,2025-02-03\n2,4711,DENTAL,2025-03-03\n3,4711,Yoga,2025-04-03\n");

        assertThat(read.events())
                .extracting(row -> row.type() + " " + row.attributes())
                .containsExactly("HEALTH_ASSESSMENT {kind=RHA}", "DENTAL_CHECK {}");
        assertThat(read.whole()).doesNotContain(EventType.HEALTH_ASSESSMENT, EventType.DENTAL_CHECK);
        assertThat(read.check().problems())
                .extracting(FileProblem::sentence)
                .contains(
                        "In 1 row what the clah_health_check_type (Yoga) means is not known. What hangs on it is left out; correct or map the word.");
    }

    @Test
    void anAbsenceIsNoMissingEpisode() throws UnreadableFile {
        CheckedEvents read = read(
                "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted\n"
                        + "M1,4711,2025-02-07,M,2025-02-08,Y,Y\nM2,4711,2025-03-07,A,2025-03-08,N,\n"
                        + "M3,4711,2025-04-07,Away from placement without authorisation,2025-04-08,Y,Y\n"
                        + "M4,4711,2025-05-07,Absent,,,\nM5,4711,2025-06-07,,2025-06-08,N,N\nM6,4711,2025-07-07,Wandering,2025-07-08,N,\n");

        assertThat(read.events())
                .extracting(row -> row.type() + " " + row.attributes().get("episode"))
                .containsExactly(
                        "MISSING_START M1", "MISSING_END M1", "RHI M1", "MISSING_START M5", "MISSING_END M5", "RHI M5");
        assertThat(read.check().problems())
                .extracting(FileProblem::sentence)
                .contains(
                        "In 1 row the miss_missing_episode_type (A) says that it is no such step. Nothing is taken from there.",
                        "In 1 row what the miss_missing_episode_type (Wandering) means is not known. What hangs on it is left out; correct or map the word.");
        assertThat(read.whole()).doesNotContain(EventType.MISSING_START, EventType.MISSING_END);
    }

    @Test
    void anInterviewOfAnEpisodeWithoutAnEndIsSaid() throws UnreadableFile {
        CheckedEvents read = read(
                "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted\n"
                        + "M1,4711,2025-02-07,Missing,,Y,Y\nM2,4711,2025-03-07,Missing,,,\nM3,4711,2025-04-07,Missing,,N,\n");

        assertThat(read.events()).extracting(EventRow::type).containsOnly(EventType.MISSING_START);
        assertThat(read.check().problems())
                .extracting(FileProblem::line, FileProblem::sentence)
                .containsExactly(
                        tuple(
                                2L,
                                "In 1 row the miss_missing_rhi_accepted (Y) tells of a step, and the miss_missing_episode_end_date is empty. Nothing is taken from there until the day is filled in."),
                        tuple(
                                4L,
                                "In 1 row the miss_missing_rhi_offered (N) tells of a step, and the miss_missing_episode_end_date is empty. Nothing is taken from there until the day is filled in."));
    }

    @Test
    void whatAVisitNeedsIsAskedForInTheWordsOfATable() throws UnreadableFile {
        CheckedEvents read = read("cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen\n4711,2025-06-10,\n");

        assertThat(read.check().problems())
                .extracting(FileProblem::sentence)
                .contains("A VISIT needs seen. Fill it in, in the case system, or map its word; known is Y or N.")
                .noneMatch(sentence -> sentence.contains("seen="));
    }

    @Test
    void anEpisodeOfWhichNobodyTellsWhetherAnInterviewWasOfferedLeavesInterviewsOpen() throws UnreadableFile {
        String head =
                "miss_table_id,miss_person_id,miss_missing_episode_start_date,miss_missing_episode_type,miss_missing_episode_end_date,miss_missing_rhi_offered,miss_missing_rhi_accepted\n"
                        + "M1,4711,2025-02-07,Missing,2025-02-08,Y,Y\nM2,4711,2025-03-07,Missing,2025-03-08,N,N\n";

        assertThat(read(head).whole()).contains(EventType.MISSING_START, EventType.RHI);
        assertThat(read(head + "M3,4711,2025-04-07,Missing,2025-04-08,NA,NA\n").whole())
                .contains(EventType.MISSING_START)
                .doesNotContain(EventType.RHI);
    }

    @Test
    void whatSeveralTablesHoldIsCompleteOnlyWhereTheyAreAllThere() throws UnreadableFile {
        String ofPlans = "cppv_person_id,cppv_cp_visit_date,cppv_cp_visit_seen\n4711,2025-06-10,Y\n";
        String inNeed = "cinv_person_id,cinv_cin_visit_date,cinv_cin_visit_seen\n4711,2025-06-11,Y\n";
        String inCare = "clav_person_id,clav_cla_visit_date,clav_cla_visit_seen\n4711,2025-06-12,Y\n";
        String orders = "perm_person_id,perm_placement_order_date\n4711,2025-06-13\n";
        String status = "lega_person_id,lega_legal_status,lega_legal_status_start_date\n4711,C2,2025-06-13\n";

        assertThat(read(ofPlans).whole()).doesNotContain(EventType.VISIT);
        assertThat(read(ofPlans, inNeed, inCare).whole()).contains(EventType.VISIT);
        assertThat(read(orders).whole()).doesNotContain(EventType.LEGAL_STATUS_START);
        assertThat(read(status).whole()).contains(EventType.LEGAL_STATUS_START);
        assertThat(read("invo_person_id,invo_professional_id,invo_professional_role_id,invo_involvement_start_date\n"
                                + "4711,W1,CW,2025-01-06\n4711,W7,Navigator,2025-01-06\n")
                        .whole())
                .doesNotContain(EventType.ALLOCATION);
    }

    private static CheckedEvents read(String... tables) throws UnreadableFile {
        List<EventFile> files = new ArrayList<>();
        for (String table : Arrays.asList(tables)) {
            files.add(EventFile.of(new UploadedFile("table.csv", table.getBytes(StandardCharsets.UTF_8))));
        }
        EventReading reading = new EventReading(files, TODAY, CouncilWords.NONE, new FileProblems(100));
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
