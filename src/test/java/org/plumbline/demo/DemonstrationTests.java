package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.demo.CountyProgress.Stage;
import org.plumbline.ui.demonstration.CountyNote;
import org.plumbline.ui.demonstration.SignInAs;

/** What the demonstration says of itself, and what of it is on screen. */
class DemonstrationTests {

    private static final Instant WRITTEN = Instant.parse("2026-11-23T09:00:00Z");

    private final JdbcDataSource database = new JdbcDataSource();
    private final CountyMarker marker = new CountyMarker(database);
    private final Demonstration demonstration =
            new Demonstration(marker, Clock.fixed(WRITTEN.plusSeconds(9_000_000), ZoneOffset.UTC));

    @BeforeEach
    void makeMarker() {
        database.setURL("jdbc:h2:mem:demonstration-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/demo")
                .load()
                .migrate();
        marker.started(WRITTEN);
    }

    @Test
    void everybodyWhoHasAnAccountIsListedWithWhatTheyDo() {
        assertThat(demonstration.people())
                .extracting(DemoPerson::username)
                .containsExactlyElementsOf(
                        DemoPeople.all().stream().map(NewAccount::username).toList())
                .contains(DemoPeople.OF_THE_TUTORIAL);
        assertThat(demonstration.people()).extracting(DemoPerson::does).allSatisfy(does -> assertThat(does)
                .isNotBlank());
        assertThat(demonstration.people().stream().map(DemoPerson::role)).containsAll(Arrays.asList(Role.values()));
    }

    @Test
    void theDoorHasAButtonForEachOfThemAndShowsThePassword() {
        String door = new SignInAs(demonstration, "sign-in").getElement().getOuterHTML();

        assertThat(door)
                .startsWith("<form")
                .contains("action=\"sign-in\"")
                .contains("Everybody's password is plumbline-demo.");
        demonstration.people().forEach(person -> assertThat(door)
                .contains("value=\"" + person.username() + "\"")
                .contains(person.name())
                .contains(person.does()));
    }

    @Test
    void theNoteSaysHowFarTheCountyIsAndIsGoneWhenItIsThere() {
        assertThat(note()).isEqualTo("The county is being written: 0 of 12 months.");
        demonstration.written(8);
        assertThat(note()).isEqualTo("The county is being written: 8 of 12 months.");
        demonstration.ended(Stage.COMPLETE);
        assertThat(new CountyNote(demonstration, () -> {}).isVisible()).isFalse();
    }

    @Test
    void aCountyThatCouldNotBeWrittenSaysWhatToDo() {
        demonstration.ended(Stage.FAILED);

        assertThat(note()).contains("could not be written").contains("Start Plumbline again");
    }

    private String note() {
        return new CountyNote(demonstration, () -> {}).getText();
    }

    @Test
    void theFilesToImportStayThoseOfTheDayOnWhichTheCountyWasWritten() {
        assertThat(demonstration.today()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void theFilesOfADayHoldNothingOfLater() throws IOException {
        LocalDate end = LocalDate.of(2026, 11, 23);
        LocalDate before = LocalDate.of(2026, 10, 31);
        County county = County.small(end);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        county.writeEvents(end, all);

        assertThat(days(county.events(before)).stream().max(LocalDate::compareTo))
                .hasValue(before);
        assertThat(days(all.toByteArray()).stream().anyMatch(day -> day.isAfter(before)))
                .isTrue();
        assertThat(county.workbook(before)).isNotEmpty();
    }

    private static List<LocalDate> days(byte[] csv) {
        return Stream.of(new String(csv, StandardCharsets.UTF_8).split("\n"))
                .skip(1)
                .map(line -> LocalDate.parse(line.split(",")[2]))
                .toList();
    }
}
