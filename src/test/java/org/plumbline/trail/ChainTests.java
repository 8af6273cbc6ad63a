package org.plumbline.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.access.Keys;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain of entries on a database of its own, without the server around it. */
class ChainTests {

    private static final Instant AT = Instant.parse("2026-04-01T09:30:15.123Z");
    private static final UUID PERSON = new UUID(7, 9);

    @TempDir
    private Path home;

    private JdbcClient jdbc;
    private Keys keys;
    private Chain chain;

    @BeforeEach
    void startEmpty() throws SQLException {
        jdbc = JdbcClient.create(TrailDatabase.create());
        keys = new Keys(home);
        chain = new Chain(jdbc, keys);
    }

    @Test
    void anEntryIsStoredAsItIs() {
        chain.append(List.of(entry("one", "detail")));

        Map<String, Object> row = jdbc.sql("select * from trail_entry").query().singleRow();
        assertThat(row)
                .containsEntry("seq", 1L)
                .containsEntry("actor_id", PERSON)
                .containsEntry("actor", "a.person")
                .containsEntry("address", "10.0.0.7")
                .containsEntry("action", "CASE_VIEWED")
                .containsEntry("subject", "one")
                .containsEntry("detail", "detail");
        assertThat(jdbc.sql("select at from trail_entry")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(AT);
        assertThat(chain.verify()).isEqualTo(new TrailCheck(1, null, null));
        assertThat(chain.verify().intact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at = timestamp '2020-01-01 00:00:00'",
                "actor_id = null",
                "actor = 'other'",
                "address = null",
                "address = '10.0.0.8'",
                "action = 'OTHER'",
                "subject = 'other'",
                "detail = 'other'",
                "mac = 'other'"
            })
    void noPartOfAnEntryCanBeChangedUnseen(String change) {
        chain.append(List.of(entry("one", "detail"), entry("two", "detail")));

        jdbc.sql("update trail_entry set " + change + " where seq = 1").update();

        assertThat(chain.verify()).isEqualTo(new TrailCheck(1, 1L, "the entry, or the one before it, was changed"));
        assertThat(chain.verify().intact()).isFalse();
    }

    @Test
    void aMarkDependsOnTheNumberAndOnTheMarkBefore() {
        Entry entry = entry("one", "detail");

        assertThat(entry.mac(keys, 1, "a"))
                .hasSize(64)
                .isEqualTo(entry("one", "detail").mac(keys, 1, "a"))
                .isNotEqualTo(entry.mac(keys, 2, "a"))
                .isNotEqualTo(entry.mac(keys, 1, "b"));
    }

    @Test
    void fieldsThatRunTogetherMakeAnotherMark() {
        assertThat(entry("one", "detail").mac(keys, 1, ""))
                .isNotEqualTo(entry("oned", "etail").mac(keys, 1, ""));
    }

    @Test
    void nobodyMakesAnotherMarkThanSomebody() {
        assertThat(by(null, null).mac(keys, 1, ""))
                .isNotEqualTo(by(PERSON, null).mac(keys, 1, ""))
                .isNotEqualTo(by(null, "10.0.0.7").mac(keys, 1, ""));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            delete from trail_entry where seq = 2             | 2 | 2 | the entry is missing
            update trail_entry set seq = 4 where seq = 3      | 3 | 3 | the entry is missing
            delete from trail_entry where seq = 3             | 2 | 3 | entries at the end are missing, or were added outside
            update trail_head set seq = 2                     | 3 | 4 | entries at the end are missing, or were added outside
            update trail_head set mac = 'other'               | 3 | 4 | entries at the end are missing, or were added outside
            delete from trail_head                            | 3 | 4 | entries at the end are missing, or were added outside
            """)
    void whatIsMissingIsNamed(String change, long looked, long firstBad, String problem) {
        chain.append(List.of(entry("one", ""), entry("two", "")));
        chain.append(List.of(entry("three", "")));

        jdbc.sql(change).update();

        assertThat(chain.verify()).isEqualTo(new TrailCheck(looked, firstBad, problem));
    }

    @Test
    void onlyTheFirstOfSeveralChangesIsNamed() {
        chain.append(List.of(entry("one", ""), entry("two", ""), entry("three", "")));

        jdbc.sql("update trail_entry set detail = 'other'").update();

        assertThat(chain.verify().entries()).isEqualTo(1);
    }

    @Test
    void aTextThatIsTooLongIsCutWhereItsColumnEnds() {
        Entry fits = entry("s".repeat(200), "d".repeat(2000));
        Entry cut = entry("s".repeat(201), "d".repeat(2001));

        assertThat(fits.subject()).isEqualTo("s".repeat(200));
        assertThat(fits.detail()).isEqualTo("d".repeat(2000));
        assertThat(cut.subject()).isEqualTo("s".repeat(199) + "…");
        assertThat(cut.detail()).isEqualTo("d".repeat(1999) + "…");
    }

    @Test
    void theTimeIsKeptToTheMillisecond() {
        assertThat(new Entry(AT.plusNanos(999), null, "a", null, "b", "c", "d").at())
                .isEqualTo(AT);
    }

    @Test
    void everyActionHasWordsOfItsOwn() {
        assertThat(TrailAction.values())
                .extracting(TrailAction::label)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    private static Entry entry(String subject, String detail) {
        return new Entry(AT, PERSON, "a.person", "10.0.0.7", "CASE_VIEWED", subject, detail);
    }

    private static Entry by(@Nullable UUID person, @Nullable String address) {
        return new Entry(AT, person, "a.person", address, "CASE_VIEWED", "one", "detail");
    }
}
