package org.plumbline.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.intake.AnnexAWriter;

/**
 * An invented county: its children, what happened to them in the 24 months up to a day, and what was planted among
 * them. The same seed and day give the same county on every machine. Nobody in it has a name.
 */
public final class County {

    /** How many months back the stories go. */
    public static final int MONTHS = 24;

    private static final long SEED = 20_260_401L;
    private static final int CHILDREN = 2000;
    private static final int FIRST_NUMBER = 410_001;
    private static final List<String> ETHNICITIES = List.of(
            "a) WBRI", "d) WOTH", "f) MWBC", "g) MWBA", "h) MWAS", "i) MOTH", "j) AIND", "k) APKN", "l) ABAN",
            "m) AOTH", "n) BCRB", "o) BAFR", "p) BOTH", "e) WROM", "q) CHNE", "r) OOTH", "s) REFU", "s) NOBT");

    private final LocalDate end;
    private final List<Child> children;
    private final List<Planted> planted;

    private County(LocalDate end, List<Child> children, List<Planted> planted) {
        this.end = end;
        this.children = List.copyOf(children);
        this.planted = List.copyOf(planted);
    }

    /** The whole county of 2,000 children up to the day, each planted story told three times. */
    public static County upTo(LocalDate end) {
        return of(SEED, end, CHILDREN, 3);
    }

    /** A county for tests: every planted story once and fifty other children. */
    public static County small(LocalDate end) {
        return of(SEED, end, plantings().size() + 50, 1);
    }

    private static County of(long seed, LocalDate end, int size, int times) {
        WorkingDays days = WorkingDays.englandAndWales();
        Dice dice = Dice.of(seed);
        List<Child> children = new ArrayList<>();
        List<Planted> planted = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (Planting planting : plantings()) {
                Child child = child(children.size(), new Story(dice.split(children.size()), days, end), planting);
                children.add(child);
                planting.expected()
                        .forEach(it -> planted.add(
                                new Planted(child.personId(), it.code(), it.severity(), end, planting.story())));
            }
        }
        while (children.size() < size) {
            children.add(child(children.size(), new Story(dice.split(children.size()), days, end), null));
        }
        return new County(end, children, planted);
    }

    private static List<Planting> plantings() {
        return Stream.of(FrontDoorPlantings.all(), ProtectionPlantings.all(), CarePlantings.all())
                .flatMap(List::stream)
                .toList();
    }

    private static Child child(int place, Story story, @Nullable Planting planting) {
        if (planting == null) {
            Ordinary.write(story);
        } else {
            planting.writer().accept(story);
        }
        Dice dice = story.dice;
        return new Child(
                String.valueOf(FIRST_NUMBER + place),
                story.born,
                List.of("a) Male", "b) Female", "c) Not stated/recorded (or unborn)")
                        .get(dice.weighted(52, 47, 1)),
                ETHNICITIES.get(dice.weighted(60, 6, 4, 2, 2, 3, 3, 5, 2, 2, 2, 4, 1, 1, 1, 2, 1, 2)),
                story.disabled,
                story.asylumSeeking,
                story.life);
    }

    /** The last day that the county knows. */
    public LocalDate end() {
        return end;
    }

    /** The twelve teams. */
    public List<DemoTeam> teams() {
        return Staff.TEAMS;
    }

    /** How many children it has. */
    public int size() {
        return children.size();
    }

    /** The numbers of its children, as the workbooks carry them. */
    public List<String> people() {
        return children.stream().map(Child::personId).toList();
    }

    /** What was put in on purpose, controls included. */
    public List<Planted> planted() {
        return planted;
    }

    /** The days of the monthly extracts, earliest first, the county's last day being the last. */
    public List<LocalDate> monthEnds() {
        YearMonth last = YearMonth.from(end);
        return IntStream.range(0, MONTHS)
                .mapToObj(i -> i == MONTHS - 1
                        ? end
                        : last.minusMonths(MONTHS - 1L - i).atEndOfMonth())
                .toList();
    }

    /** The rows of Annex A lists 1 to 10 as the case system would have given them out on the day. */
    public Map<Integer, List<List<@Nullable Object>>> extract(LocalDate asOf) {
        return Extract.of(children, asOf);
    }

    /** Writes the extract of the day as an Annex A workbook and leaves the stream open. */
    public void writeWorkbook(LocalDate asOf, OutputStream out) throws IOException {
        AnnexAWriter.write(extract(asOf), out);
    }
}
