package org.plumbline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

class RowsTests {

    private static final UUID ID = new UUID(1, 2);
    private static final Instant MOMENT = Instant.parse("2026-07-01T23:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 2);

    private EmbeddedDatabase database;
    private JdbcClient jdbc;

    @BeforeEach
    void create() {
        database = new EmbeddedDatabaseBuilder()
                .setType(EmbeddedDatabaseType.H2)
                .generateUniqueName(true)
                .build();
        jdbc = JdbcClient.create(database);
        jdbc.sql("create table example (place integer primary key, id uuid, at timestamp with time zone, on_day date,"
                        + " in_month varchar(7), number bigint, weekday varchar(10))")
                .update();
        jdbc.sql("insert into example values (1, :id, :at, :day, '2026-07', 0, 'FRIDAY')")
                .param("id", ID)
                .param("at", Rows.stored(MOMENT))
                .param("day", DAY)
                .update();
        jdbc.sql("insert into example (place) values (2)").update();
    }

    @AfterEach
    void drop() {
        database.shutdown();
    }

    @Test
    void columnsAreReadByTheirType() {
        assertThat(read(1, (row, n) -> Rows.id(row, "id"))).isEqualTo(ID);
        assertThat(read(1, (row, n) -> Rows.instant(row, "at"))).isEqualTo(MOMENT);
        assertThat(read(1, (row, n) -> Rows.date(row, "on_day"))).isEqualTo(DAY);
        assertThat(read(1, (row, n) -> Objects.requireNonNull(Rows.monthOrNone(row, "in_month"))))
                .isEqualTo(YearMonth.of(2026, 7));
        assertThat(read(1, (row, n) -> Rows.number(row, "number"))).isEqualTo(0);
        assertThat(read(1, (row, n) -> Rows.named(row, "weekday", DayOfWeek.class)))
                .isEqualTo(DayOfWeek.FRIDAY);
    }

    @ParameterizedTest(name = "{0} is empty")
    @ValueSource(strings = {"id", "at", "on_day", "number", "weekday"})
    void aColumnThatMustHaveAValueSaysWhenItIsEmpty(String column) {
        RowMapper<Object> reader =
                switch (column) {
                    case "id" -> (row, n) -> Rows.id(row, column);
                    case "at" -> (row, n) -> Rows.instant(row, column);
                    case "on_day" -> (row, n) -> Rows.date(row, column);
                    case "number" -> (row, n) -> Rows.number(row, column);
                    default -> (row, n) -> Rows.named(row, column, DayOfWeek.class);
                };
        assertThatThrownBy(() -> read(2, reader)).hasMessageContaining(column);
    }

    @Test
    void aColumnThatMayBeEmptyHasNone() {
        jdbc.sql("select * from example where place = 2").query(row -> {
            assertThat(Rows.instantOrNone(row, "at")).isNull();
            assertThat(Rows.dateOrNone(row, "on_day")).isNull();
            assertThat(Rows.monthOrNone(row, "in_month")).isNull();
            assertThat(Rows.namedOrNone(row, "weekday", DayOfWeek.class)).isNull();
        });
    }

    @Test
    void aPageLeavesOutWhatComesBeforeAndAfter() {
        List<Integer> page = jdbc.sql("select place from example order by place" + Rows.PAGE)
                .params(Rows.page(1, 1))
                .query(Integer.class)
                .list();
        assertThat(page).containsExactly(2);
    }

    private Object read(int place, RowMapper<?> reader) {
        return jdbc.sql("select * from example where place = :place")
                .param("place", place)
                .query(reader)
                .single();
    }
}
