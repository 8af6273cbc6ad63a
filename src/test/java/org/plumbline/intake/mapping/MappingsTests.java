package org.plumbline.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.Actor;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.intake.UnknownSpelling;
import org.plumbline.intake.UploadedFile;
import org.plumbline.intake.code.Code;
import org.plumbline.intake.code.CodeList;
import org.plumbline.intake.code.CodeLists;
import org.plumbline.intake.upload.EventFilesOutcome;
import org.plumbline.intake.upload.EventFilesPreview;
import org.plumbline.intake.upload.Imports;
import org.plumbline.trail.TrailAction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
class MappingsTests {

    private static final Actor ADMINISTRATOR = RunAs.system(Role.DATA_ADMINISTRATOR);
    private static final CodeList ROLES = CodeLists.bundled().required("ROLE");
    private static final String INVOLVEMENTS =
            "invo_person_id,invo_professional_id,invo_professional_role_id,invo_involvement_start_date\n"
                    + "4711,W1,Practice lead,2025-01-06\n4711,W2,PRACTICE LEAD,2025-02-06\n";

    @Autowired
    private Mappings mappings;

    @Autowired
    private MappedWords words;

    @Autowired
    private Imports imports;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void empty() {
        jdbc.update("delete from spelling_mapping");
    }

    @Test
    void wordsThatAreMappedOnceMeanTheCodeFromThenOnInAnyCase() {
        assertThat(ROLES.find("Practice lead")).isNull();

        assertThat(map("ROLE", "Practice lead", "CASE_HOLDER")).isInstanceOf(MappingOutcome.Done.class);

        Code code = Objects.requireNonNull(words.now().find(ROLES, "PRACTICE  LEAD"));
        assertThat(code.becomes()).isEqualTo("CASE_HOLDER");
        assertThat(RunAs.actor(ADMINISTRATOR, mappings::all)).singleElement().satisfies(mapping -> {
            assertThat(mapping.written()).isEqualTo("Practice lead");
            assertThat(mapping.list()).isEqualTo("Role of a worker");
            assertThat(mapping.meaning()).isEqualTo("Case worker who holds the case");
            assertThat(mapping.counts()).isTrue();
        });
        assertThat(jdbc.queryForList("select action from trail_entry", String.class))
                .contains(TrailAction.SPELLING_MAPPED.name());
    }

    @Test
    void theNextCheckOfTheSameFileReadsWhatWasMapped() {
        String cases = "case,birth_month,team,case_type,open_from,closed_on\n4711,2015-03,East,CIN,2024-12-01,\n";
        List<UploadedFile> files = List.of(file("cases.csv", cases), file("involvements.csv", INVOLVEMENTS));

        EventFilesPreview before = preview(files);
        assertThat(before.check().events()).isZero();
        assertThat(before.check().unknown())
                .containsExactly(new UnknownSpelling("ROLE", "Role of a worker", "Practice lead", 2));

        map("ROLE", "Practice lead", "CASE_HOLDER");

        EventFilesPreview after = preview(files);
        assertThat(after.check().events()).isEqualTo(2);
        assertThat(after.check().unknown()).isEmpty();
    }

    @Test
    void whatTheProductReadsByItselfCannotBeMappedToSomethingElse() {
        assertThat(map("ROLE", "Team manager", "CASE_HOLDER"))
                .isInstanceOfSatisfying(MappingOutcome.Refused.class, refused -> assertThat(refused.sentence())
                        .contains("“Team manager” is read as “Manager or supervisor”"));
        assertThat(RunAs.actor(ADMINISTRATOR, mappings::all)).isEmpty();
    }

    @Test
    void wordsThatAreMappedAlreadyAreMappedAgainOnlyAfterTakingItBack() {
        map("ROLE", "Practice lead", "CASE_HOLDER");

        assertThat(map("ROLE", "practice lead", "manager"))
                .isInstanceOfSatisfying(MappingOutcome.Refused.class, refused -> assertThat(refused.sentence())
                        .contains("is mapped already"));

        MappedSpelling mapping = RunAs.actor(ADMINISTRATOR, mappings::all).getFirst();
        assertThat(RunAs.actor(ADMINISTRATOR, () -> mappings.takeBack(mapping.id())))
                .isInstanceOf(MappingOutcome.Done.class);
        assertThat(words.now().find(ROLES, "Practice lead")).isNull();
        assertThat(RunAs.actor(ADMINISTRATOR, () -> mappings.takeBack(mapping.id())))
                .isInstanceOf(MappingOutcome.Refused.class);
        assertThat(map("ROLE", "practice lead", "manager")).isInstanceOf(MappingOutcome.Done.class);
        assertThat(RunAs.actor(ADMINISTRATOR, mappings::all)).hasSize(2);
    }

    @Test
    void aMeaningHasToBeChosenAndABlankMeansNothing() {
        assertThat(map("ROLE", "Practice lead", "")).isInstanceOf(MappingOutcome.Refused.class);
        assertThat(map("ROLE", "n/a", "manager")).isInstanceOf(MappingOutcome.Refused.class);
    }

    @Test
    void onlyTheDataAdministratorMaps() {
        assertThatThrownBy(() -> RunAs.actor(
                        RunAs.system(Role.QA_LEAD), () -> mappings.map("ROLE", "Practice lead", "CASE_HOLDER")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private MappingOutcome map(String codes, String written, String token) {
        return RunAs.actor(ADMINISTRATOR, () -> mappings.map(codes, written, token));
    }

    private EventFilesPreview preview(List<UploadedFile> files) {
        EventFilesOutcome outcome = RunAs.actor(ADMINISTRATOR, () -> imports.previewEvents(files));
        assertThat(outcome).isInstanceOf(EventFilesOutcome.Ready.class);
        return ((EventFilesOutcome.Ready) outcome).preview();
    }

    private static UploadedFile file(String name, String text) {
        return new UploadedFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
