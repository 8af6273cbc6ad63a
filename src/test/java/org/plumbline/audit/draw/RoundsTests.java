package org.plumbline.audit.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.audit.AuditStreet;
import org.plumbline.audit.form.Reply;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.RoundResponse;
import org.plumbline.instrument.OwnWords;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.manifest.ManifestCheck;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AuditStreet.class)
class RoundsTests {

    /** As in the pack; only whether a stratum is called thinned goes by it. */
    private static final BigDecimal THINNED = new BigDecimal("0.25");

    @Autowired
    private AuditStreet.Street street;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Allocations allocations;

    @Autowired
    private RoundReader book;

    @Autowired
    private DrawFiles files;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void settle() {
        street.settle();
    }

    @Test
    void aRoundWithoutThemesIsRefusedWithASentence() {
        Reply reply = street.as("lead", () -> rounds.open(OpenRound.of(AuditStreet.JULY, List.of())));

        assertThat(reply).isEqualTo(Reply.refused("Choose at least one theme: a round without themes asks nothing."));
    }

    @Test
    void aFrameDateInTheFutureAndAnUnknownThemeAreRefused() {
        OpenRound wish = new OpenRound(AuditStreet.JULY, List.of("XX"), LocalDate.of(2025, 7, 3), null);

        assertThat(street.as("lead", () -> rounds.open(wish)))
                .isInstanceOfSatisfying(Reply.Refused.class, refused -> assertThat(refused.problems())
                        .hasSize(2)
                        .anyMatch(problem -> problem.startsWith("There is no theme XX."))
                        .anyMatch(problem -> problem.contains("in the future")));
    }

    @Test
    void theSeedIsInTheTrailBeforeTheFrameIsTaken() {
        UUID round = street.allocatedRound(10);

        assertThat(jdbc.sql("select detail from trail_entry where action in ('ROUND_OPENED', 'SAMPLE_DRAWN')"
                                + " order by seq desc fetch first 2 rows only")
                        .query(String.class)
                        .list()
                        .reversed())
                .satisfiesExactly(
                        opened -> assertThat(opened).contains("seed 2025-07|NORTHSHIRE|random|v1"),
                        drawn -> assertThat(drawn).startsWith("10 of 60 cases, frame "));
        assertThat(street.as("lead", () -> book.view(round)).frameDate()).isEqualTo(LocalDate.of(2025, 6, 30));
    }

    @Test
    void aMonthHasOneRoundAndARoundOneDraw() {
        UUID round = street.allocatedRound(10);

        assertThat(street.as("lead", () -> rounds.open(OpenRound.of(AuditStreet.JULY, AuditStreet.THEMES))))
                .isInstanceOf(Reply.Refused.class);
        assertThat(street.as("lead", () -> rounds.draw(round, 10))).isInstanceOf(Reply.Refused.class);
    }

    @Test
    void aSampleLargerThanTheFrameLeavesTheRoundOpen() {
        UUID round = ((Reply.Done)
                        street.as("lead", () -> rounds.open(OpenRound.of(AuditStreet.JULY, AuditStreet.THEMES))))
                .id();

        assertThat(street.as("lead", () -> rounds.draw(round, 61)))
                .isInstanceOfSatisfying(Reply.Refused.class, refused -> assertThat(
                                refused.problems().getFirst())
                        .startsWith("A sample of 61 is larger than the 60 cases"));
        assertThat(street.as("lead", () -> rounds.draw(round, 12))).isInstanceOf(Reply.Done.class);
    }

    @Test
    void theDrawCanBeRepeatedFromWhatTheRoundKeeps() {
        UUID round = street.allocatedRound(10);
        RoundView view = street.as("lead", () -> book.view(round));
        String file = street.as("lead", () -> files.frameFile(round));
        String manifest = street.as("lead", () -> files.manifest(round));

        assertThat(Frame.read(file).sha256()).isEqualTo(view.frameSha256());
        assertThat(street.as("lead", () -> book.audits(round))).hasSize(10);
        assertThat(jdbc.sql("select case_id from audit order by draw_order")
                        .query(String.class)
                        .list())
                .allSatisfy(caseId -> assertThat(manifest).contains("\"" + caseId + "\""));
        assertThat(ManifestCheck.of(manifest, Frame.read(file), THINNED)).isEmpty();
        assertThat(ManifestCheck.of(manifest.replaceFirst("\"size\" : 10", "\"size\" : 9"), Frame.read(file), THINNED))
                .isPresent();
        assertThat(manifest).contains("\"seal\" : \"" + street.as("lead", () -> files.seal(round)) + "\"");
        assertThat(view.strata()).hasSize(3).allSatisfy(share -> assertThat(share.inFrame())
                .isEqualTo(20));
    }

    @Test
    void nobodyAuditsTheirOwnTeamOrTheirOwnWork() {
        UUID round = street.allocatedRound(24);
        List<RoundAuditRow> audits = street.as("lead", () -> book.audits(round));

        assertThat(audits).allSatisfy(row -> {
            assertThat(row.auditor()).isNotNull();
            assertThat(row.team()).isNotEqualToIgnoringCase(row.auditor());
            assertThat(row.due()).isEqualTo(LocalDate.of(2025, 7, 16));
        });
        String ownWork = "select count(*) from audit a join case_worker w on w.case_id = a.case_id"
                + " join account p on p.id = a.auditor_id where w.worker_id = p.worker_id";
        assertThat(jdbc.sql(ownWork).query(Long.class).single()).isZero();
        assertThat(street.as("lead", () -> book.auditors(round)))
                .extracting(AuditorLoad::assigned)
                .allSatisfy(assigned -> assertThat(assigned).isBetween(4, 6));
    }

    @Test
    void moreAuditsThanTheAuditorsCanDoAreReportedWithTheReason() {
        OpenRound wish = new OpenRound(AuditStreet.JULY, AuditStreet.THEMES, null, 2);
        UUID round = ((Reply.Done) street.as("lead", () -> rounds.open(wish))).id();
        street.as("lead", () -> rounds.draw(round, 12));

        Reply reply = street.as("lead", () -> allocations.allocate(round));

        assertThat(reply).isInstanceOfSatisfying(Reply.Done.class, done -> assertThat(done.message())
                .startsWith("Allocated 10 audits. For 2 nobody"));
        assertThat(street.as("lead", () -> book.audits(round)))
                .filteredOn(row -> row.auditorId() == null)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.unallocated()).isNotBlank());
        assertThat(street.as("lead", () -> rounds.advice(round)).notes()).hasSize(1);
    }

    @Test
    void anAuditIsHandedOnWithAReasonButNotToTheTeamOfTheCase() {
        UUID round = street.allocatedRound(12);
        RoundAuditRow audit = street.as("lead", () -> book.audits(round)).getFirst();
        String ofTheTeam = audit.team().toLowerCase(Locale.UK);
        String another = "indy".equals(audit.auditor()) ? otherSupervisor(ofTheTeam) : "indy";

        assertThat(reassign(audit, ofTheTeam, "The auditor is on sick leave")).isInstanceOf(Reply.Refused.class);
        assertThat(reassign(audit, another, "short")).isInstanceOf(Reply.Refused.class);
        assertThat(reassign(audit, another, "The auditor is on sick leave")).isInstanceOf(Reply.Done.class);
    }

    /** One that has never worked on a case. */
    private static String otherSupervisor(String team) {
        return team.equals("south") ? "east" : "south";
    }

    private Reply reassign(RoundAuditRow audit, String to, String reason) {
        return street.as(
                "lead", () -> allocations.reassign(audit.id(), street.actor(to).userId(), OwnWords.of(reason)));
    }

    @Test
    void theListCountsTheResponse() {
        street.allocatedRound(10);

        assertThat(street.as("lead", () -> book.list())).singleElement().satisfies(row -> {
            assertThat(row.month()).isEqualTo(YearMonth.of(2025, 7));
            assertThat(row.response()).isEqualTo(new RoundResponse(10, 0, 10, 0, 0, 0));
        });
    }

    @Test
    void aSupervisorOpensNoRound() {
        assertThatThrownBy(() -> street.as("north", () -> rounds.open(OpenRound.of(AuditStreet.JULY, List.of("MO")))))
                .isInstanceOf(AccessDeniedException.class);
    }
}
