package org.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.contract.EventType;
import org.plumbline.intake.annexa.AnnexACheck;
import org.plumbline.intake.annexa.AnnexAWriter;
import org.plumbline.intake.annexa.CheckOutcome;
import org.plumbline.intake.workbook.WorkbookLimits;

class CountyTests {

    private static final LocalDate END = LocalDate.of(2026, 10, 31);

    @Test
    void sameSeedAndDayGiveTheSameCounty() {
        assertThat(County.small(END).extract(END)).isEqualTo(County.small(END).extract(END));
        assertThat(County.small(END).planted()).isEqualTo(County.small(END).planted());
    }

    @Test
    void diceThrowTheSameOnEveryMachine() {
        Dice dice = Dice.of(1);
        assertThat(List.of(dice.below(1000), dice.below(1000), dice.split(7).below(1000)))
                .containsExactly(368, 943, 231);
    }

    @Test
    void countyHasTwoThousandChildrenInTwelveTeams() {
        County county = County.upTo(END);
        assertThat(county.size()).isEqualTo(2000);
        assertThat(county.teams()).hasSize(12);
        assertThat(county.monthEnds())
                .hasSize(24)
                .startsWith(LocalDate.of(2024, 11, 30))
                .endsWith(END);
        Set<@Nullable Object> teams = rows(county.extract(END), 6).stream()
                .map(row -> row.get(row.size() - 2))
                .collect(Collectors.toSet());
        assertThat(teams).hasSize(10);
    }

    @Test
    void proportionsAreThoseOfACounty() {
        Map<Integer, List<List<@Nullable Object>>> lists = County.upTo(END).extract(END);
        assertThat(rows(lists, 1)).hasSizeBetween(350, 700);
        assertThat(rows(lists, 6)).hasSizeBetween(600, 1100);
        assertThat(rows(lists, 7)).hasSizeBetween(100, 250);
        assertThat(rows(lists, 8)).hasSizeBetween(150, 350);
        assertThat(rows(lists, 9)).hasSizeBetween(15, 60);
        assertThat(rows(lists, 10)).isNotEmpty();
    }

    @Test
    void noExtractHoldsWhatHadNotHappenedByThen() {
        County county = County.small(END);
        for (LocalDate asOf : county.monthEnds()) {
            assertThat(county.extract(asOf).values())
                    .flatExtracting(rows -> rows)
                    .flatExtracting(row -> row)
                    .filteredOn(LocalDate.class::isInstance)
                    .allSatisfy(day -> assertThat((LocalDate) day).isBeforeOrEqualTo(asOf));
        }
    }

    @Test
    void everyRowHasTheColumnsOfItsList() {
        County county = County.small(END);
        county.extract(END).forEach((list, rows) -> assertThat(rows)
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(AnnexAWriter.columns(list))));
    }

    @Test
    void workbooksPassTheCheckWithoutAWord() throws IOException {
        County county = County.small(END);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        county.writeWorkbook(END, out);
        CheckOutcome outcome = new AnnexACheck(WorkbookLimits.usual()).check(out.toByteArray(), END);
        assertThat(outcome).isInstanceOfSatisfying(CheckOutcome.Checked.class, checked -> {
            assertThat(checked.workbook().problems()).isEmpty();
            assertThat(checked.workbook().rows()).isGreaterThan(300);
        });
    }

    @Test
    void sameSeedAndDayGiveTheSameEvents() {
        assertThat(events(County.small(END))).isEqualTo(events(County.small(END)));
    }

    @Test
    void eventsDoNotMoveWhatTheWorkbooksShow() {
        Story plain = story();
        Story recorded = story();
        recorded.recorded(record -> record.leaveOut(EventType.SUPERVISION, it -> true));
        plain.inNeed(plain.ago(200), null);
        recorded.inNeed(recorded.ago(200), null);
        assertThat(CaseRecord.of(plain)).extracting(RecordedEvent::type).contains(EventType.SUPERVISION);
        assertThat(CaseRecord.of(recorded)).extracting(RecordedEvent::type).doesNotContain(EventType.SUPERVISION);
        assertThat(recorded.life.needVisits).isEqualTo(plain.life.needVisits);
        assertThat(recorded.dice.below(1000)).isEqualTo(plain.dice.below(1000));
    }

    @Test
    void noEventIsRecordedThatHadNotHappenedYetOrComesFromBeforeTheBirth() {
        assertThat(County.small(END).children()).allSatisfy(child -> assertThat(child.record())
                .extracting(RecordedEvent::on)
                .allSatisfy(day -> assertThat(day).isBetween(child.born(), END)));
    }

    @Test
    void everyPatternIsPlantedAndHasItsControl() {
        Map<Boolean, Set<String>> codes = County.small(END).plantedInEvents().stream()
                .collect(Collectors.partitioningBy(
                        Planted::isControl, Collectors.mapping(Planted::code, Collectors.toSet())));
        for (int i = 1; i <= 42; i++) {
            String code = "DD-%02d".formatted(i);
            assertThat(codes.get(false)).contains(code);
            assertThat(codes.get(true)).contains(code);
        }
    }

    private static Story story() {
        return new Story(Dice.of(3), WorkingDays.englandAndWales(), END);
    }

    private static String events(County county) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        county.writeEvents(END, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyPlantedFindingHasItsControl() {
        Map<Boolean, Set<String>> codes = County.small(END).planted().stream()
                .collect(Collectors.partitioningBy(
                        Planted::isControl, Collectors.mapping(Planted::code, Collectors.toSet())));
        assertThat(codes.get(false))
                .contains(
                        "DD-01", "DD-05", "DD-12", "DD-17", "DD-20", "DD-21", "DD-32", "DD-35", "DD-36", "DD-40",
                        "DD-41");
        assertThat(codes.get(true))
                .contains(
                        "DD-01", "DD-05", "DD-12", "DD-17", "DD-20", "DD-21", "DD-32", "DD-35", "DD-36", "DD-40",
                        "DD-41");
    }

    private static List<List<@Nullable Object>> rows(Map<Integer, List<List<@Nullable Object>>> lists, int list) {
        return lists.getOrDefault(list, List.of());
    }
}
