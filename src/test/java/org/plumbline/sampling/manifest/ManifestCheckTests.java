package org.plumbline.sampling.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.sampling.Draw;
import org.plumbline.sampling.DrawPlan;
import org.plumbline.sampling.DrawResult;
import org.plumbline.sampling.Frame;
import org.plumbline.sampling.FrameRow;
import org.plumbline.sampling.Refusal;
import org.plumbline.sampling.Replacing;
import org.plumbline.sampling.Sample;
import org.plumbline.sampling.SecondRatingPlan;
import org.plumbline.sampling.Seed;

/** Ranks of C-0001 to C-0008: 7 6 4 1 2 3 5 8; C-0005 is on hold, C-0006 refused, C-0001 in its place. */
class ManifestCheckTests {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final Frame frame = frame(8);
    private final String manifest = SampleManifest.json(sample());

    @Test
    void whatWasWrittenIsIntact() {
        assertThat(check(manifest)).isEmpty();
        assertThat(manifest)
                .contains("\"format\" : \"plumbline-sample-1\"")
                .contains("\"doubleShare\" : \"0.20\"")
                .contains("\"replacedBy\" : \"C-0001\"")
                .endsWith("}\n");
    }

    @Test
    void whoWasDrawnIsWrittenWithPositionAndRank() {
        assertThat(compact())
                .containsPattern("\"drawn\" : \\[ \\{ \"position\" : 1, \"rank\" : \"055be2485f4dc497[0-9a-f]{48}\","
                        + " \"case\" : \"C-0007\"")
                .containsPattern("\\{ \"position\" : 3, \"rank\" : \"3fc9e85d[0-9a-f]{56}\", \"case\" : \"C-0004\"");
    }

    @Test
    void theRefusalThatDoesNotFitIsNamedByItsPlace() {
        String twice = compact()
                .replace(
                        "\"replacedBy\" : \"C-0001\" }",
                        "\"replacedBy\" : \"C-0001\" },"
                                + " { \"case\" : \"C-0008\", \"reason\" : \"No record\", \"position\" : 4, \"replacedBy\" : null }");
        assertThat(twice).isNotEqualTo(compact());

        assertThat(check(twice))
                .contains(new Difference("refused[1].case", "The case is not in the sample at this point."));
    }

    @Test
    void layoutAndOrderOfTheFieldsDoNotMatter() {
        String turned = manifest.replace("\"format\" : \"plumbline-sample-1\",", "")
                .replaceFirst("\"seal\" : (\"\\w+\")", "\"seal\" : $1, \"format\" : \"plumbline-sample-1\"")
                .replaceAll("\\s*\\n\\s*", "");

        assertThat(check(turned)).isEmpty();
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2}")
    @CsvSource(delimiter = '!', textBlock = """
                    sample-1"           ! sample-2"              ! format
                    "rows" : 8          ! "rows" : 9             ! frame.rows
                    "sha256" : "        ! "sha256" : "0          ! frame.sha256
                    "size" : 3          ! "size" : 0             ! size
                    "size" : 3          ! "size" : 8             ! size
                    "size" : 3          ! "size" : 4             ! strata[0].wanted
                    "eligible" : 7      ! "eligible" : 8         ! strata[0].eligible
                    "thinned" : false   ! "thinned" : true       ! strata[0].thinned
                    ON_HOLD             ! OPENED_RECENTLY        ! excluded[0].reason
                    "workerCap" : 2     ! "workerCap" : 3        ! seal
                    "teamSlack" : 9     ! "teamSlack" : 0        ! seal
                    "openedBy" : "2025- ! "openedBy" : "2023-    ! size
                    No record           ! No file                ! seal
                    "case" : "C-0006", "reason" ! "case" : "C-0008", "reason" ! refused[0].case
                    "replacedBy" : "C-0001" ! "replacedBy" : null ! refused[0].replacedBy
                    "replaces" : "C-0006" ! "replaces" : null    ! sample[1].replaces
                    "second" : false    ! "second" : true        ! sample[0].second
                    "doubleMinimum" : 1 ! "doubleMinimum" : 2    ! sample[0].second
                    "seal" : "          ! "seal" : "0            ! seal
                    """)
    void whatWasChangedIsNamed(String from, String to, String path) {
        String changed = compact().replaceFirst(quoted(from), quoted(to));
        assertThat(changed).isNotEqualTo(compact());

        assertThat(check(changed)).map(Difference::path).contains(path);
    }

    /** On one line, so that what follows on the next can be replaced with it. */
    private String compact() {
        return manifest.replaceAll("\\s*\\n\\s*", " ");
    }

    private static String quoted(String text) {
        return text.replace("{", "\\{").replace("[", "\\[");
    }

    @Test
    void aListThatIsTooShortOrTooLongDiffersWhereItEnds() {
        String one = "{ \"rank\" : \"0\", \"case\" : \"C-0001\", \"cap\" : \"TEAM\" }";

        assertThat(check(compact().replace("\"passedOver\" : [ ]", "\"passedOver\" : [ " + one + " ]")))
                .contains(new Difference("passedOver[0]", "The draw has no such entry."));
        assertThat(check(compact().replaceFirst("\"excluded\" : \\[ \\{[^}]*\\} \\]", "\"excluded\" : [ ]")))
                .contains(new Difference("excluded[0]", "The entry is missing."));
    }

    @ParameterizedTest(name = "{0} becomes {1}: {2} {3}")
    @CsvSource(delimiter = '!', nullValues = "nothing", textBlock = """
                    "format" :          ! "fromat" :             ! format            ! It is missing.
                    "teamSlack" : 9     ! "teamSlack" : "9"      ! teamSlack         ! It should be a whole number from 0 to 2147483647.
                    "teamSlack" : 9     ! "teamSlack" : -9       ! teamSlack         ! It should be a whole number from 0 to 2147483647.
                    "teamSlack" : 9     ! "teamSlack" : 9.0      ! teamSlack         ! It should be a whole number from 0 to 2147483647.
                    "teamSlack" : 9     ! "teamSlack" : 2147483648 ! teamSlack       ! It should be a whole number from 0 to 2147483647.
                    "openedBy" : "2025-06-30" ! "openedBy" : "2025-06-31" ! openedBy ! It should be a date as yyyy-MM-dd.
                    "openedBy" : "2025-06-30" ! "openedBy" : "30/06/2025" ! openedBy ! It should be a date as yyyy-MM-dd.
                    "0.20"              ! "0.20001"              ! doubleShare       ! It should be a share from 0 to 1 with at most four decimals, as a text.
                    "thinned" : false   ! "thinned" : "no"       ! strata[0].thinned ! It should be true or false.
                    "replaces" : null   ! "replaces" : 1         ! sample[0].replaces ! It should be a text or null.
                    "excluded" : [      ! "excluded" : [ 1,      ! excluded[0]       ! It should be an object.
                    "passedOver" : [ ]  ! "passedOver" : "none"  ! passedOver        ! It should be a list.
                    "rows" : 8,         ! "rows" : 8, "more" : 1, ! frame.more       ! A manifest has no such field.
                    "seal" :            ! "more" : 1, "seal" :   ! more              ! A manifest has no such field.
                    """)
    void whatIsNoManifestIsNamed(String from, String to, String path, String sentence) {
        String changed = compact().replaceFirst(quoted(from), quoted(to).replace("\\", ""));
        assertThat(changed).isNotEqualTo(compact());

        assertThat(check(changed)).contains(new Difference(path, sentence));
    }

    @Test
    void aSeedThatIsTooLongIsNamed() {
        String sentence = "It should be a text of at most %d characters.".formatted(Seed.LONGEST);

        assertThat(check(manifest.replace("NORTHSHIRE|random", "N".repeat(Seed.LONGEST))))
                .contains(new Difference("seed", sentence));
        assertThat(check(manifest.replace("\"2025-07|NORTHSHIRE|random|v1\"", "7")))
                .contains(new Difference("seed", sentence));
    }

    @Test
    void theSealOfASampleIsTheOneOfItsManifest() {
        assertThat(compact()).contains("\"seal\" : \"" + SampleManifest.seal(sample()) + "\"");
    }

    @Test
    void whatIsNoJsonObjectIsNoManifest() {
        assertThat(check("")).map(Difference::path).contains("manifest");
        assertThat(check("[]")).contains(new Difference("manifest", "It is not a JSON object."));
        assertThat(check(manifest + "{}")).map(Difference::path).contains("manifest");
        assertThat(check(compact().replace("\"size\" : 3", "\"size\" : 3, \"size\" : 3")))
                .contains(new Difference("manifest", "It is not JSON, or has a field twice."));
    }

    @Test
    void aFrameWithErrorsAndOneWithoutRowsDiffer() {
        assertThat(ManifestCheck.of(manifest, null, QUARTER))
                .contains(new Difference("frame", "The frame file has errors."));
        assertThat(ManifestCheck.of(manifest, Frame.of(List.of()), QUARTER))
                .map(Difference::path)
                .contains("frame.rows");
    }

    private Optional<Difference> check(String text) {
        return ManifestCheck.of(text, frame, QUARTER);
    }

    private Sample sample() {
        DrawPlan plan = new DrawPlan(
                "2025-07|NORTHSHIRE|random|v1",
                DAY,
                3,
                DAY.minusYears(1),
                DAY,
                new DrawPlan.WorkerCaps(2, 1, 15),
                9,
                QUARTER);
        SecondRatingPlan second = new SecondRatingPlan("2025-07|NORTHSHIRE|double|v1", new BigDecimal("0.20"), 1);
        Replacing replacing = new Replacing((DrawResult) Draw.from(frame, plan), second);
        replacing.refuse(new Refusal("C-0006", "No record"));
        return replacing.sample();
    }

    private static Frame frame(int cases) {
        List<FrameRow> rows = new ArrayList<>();
        for (int number = 1; number <= cases; number++) {
            rows.add(row("C-%04d".formatted(number), number == 5, null));
        }
        return Frame.of(rows);
    }

    private static FrameRow row(String id, boolean hold, @Nullable String family) {
        return new FrameRow(id, "T1", CaseType.CP, "W" + id, null, null, 0, LocalDate.of(2024, 1, 1), family, hold);
    }
}
