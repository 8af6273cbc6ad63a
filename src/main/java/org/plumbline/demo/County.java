package org.plumbline.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.WorkingDays;
import org.plumbline.casefile.cover.TypeCover;
import org.plumbline.intake.annexa.AnnexAWriter;
import org.plumbline.intake.upload.EventFilesPreview;
import org.plumbline.intake.upload.ProposedCover;

/**
 * An invented county: its children, what happened to them in the 24 months up to a day, and what was planted among
 * them. The same seed and day give the same county on every machine. Nobody in it has a name.
 */
public final class County {

    /** How many months back the stories go. */
    public static final int MONTHS = 24;

    private static final int HALF_A_YEAR = 6;
    private static final long SEED = 20_260_401L;
    private static final int CHILDREN = 2000;
    private static final int FIRST_NUMBER = 410_001;
    private static final List<String> ETHNICITIES = List.of(
            "a) WBRI", "d) WOTH", "f) MWBC", "g) MWBA", "h) MWAS", "i) MOTH", "j) AIND", "k) APKN", "l) ABAN",
            "m) AOTH", "n) BCRB", "o) BAFR", "p) BOTH", "e) WROM", "q) CHNE", "r) OOTH", "s) REFU", "s) NOBT");

    /** A team: the code that the workbooks carry, its name, and the service it belongs to. */
    public record Team(String code, String name, String service) {}

    private final LocalDate end;
    private final List<Child> children;
    private final List<Planted> plantedInWorkbooks;
    private final List<Planted> plantedInEvents;

    private County(LocalDate end, List<Child> children, List<Planting> plantings) {
        this.end = end;
        this.children = List.copyOf(children);
        plantedInWorkbooks = planted(plantings, false);
        plantedInEvents = planted(plantings, true);
    }

    private List<Planted> planted(List<Planting> plantings, boolean events) {
        return IntStream.range(0, plantings.size())
                .boxed()
                .flatMap(i -> plantings.get(i).expectedWith(events).stream()
                        .map(it -> new Planted(
                                children.get(i).personId(),
                                it.code(),
                                it.severity(),
                                end,
                                plantings.get(i).story())))
                .toList();
    }

    /** The whole county of 2,000 children up to the day; what workbooks can show is planted three times. */
    public static County upTo(LocalDate end) {
        return of(end, 3, CHILDREN);
    }

    /** A county for tests: every planted story once and fifty other children. */
    public static County small(LocalDate end) {
        return of(end, 1, plantings(1).size() + 50);
    }

    private static County of(LocalDate end, int times, int size) {
        WorkingDays days = WorkingDays.englandAndWales();
        Dice dice = Dice.of(SEED);
        List<Planting> plantings = plantings(times);
        List<Child> children = IntStream.range(0, size)
                .mapToObj(i ->
                        child(i, new Story(dice.split(i), days, end), i < plantings.size() ? plantings.get(i) : null))
                .toList();
        return new County(end, children, plantings);
    }

    /** Those that events alone can show come last, once each: a further one does not move the children before it. */
    private static List<Planting> plantings(int times) {
        List<Planting> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.addAll(FrontDoorPlantings.all());
            all.addAll(ProtectionPlantings.all());
            all.addAll(CarePlantings.all());
        }
        all.addAll(EventPlantings.all());
        return all;
    }

    private static Child child(int place, Story story, @Nullable Planting planting) {
        if (planting == null) {
            Ordinary.write(story);
        } else {
            story.steady = true;
            planting.writer().accept(story);
        }
        Dice dice = story.dice;
        return new Child(
                String.valueOf(FIRST_NUMBER + place),
                story.born,
                List.of("a) Male", "b) Female", "c) Not stated/recorded").get(dice.weighted(52, 47, 1)),
                ETHNICITIES.get(dice.weighted(60, 6, 4, 2, 2, 3, 3, 5, 2, 2, 2, 4, 1, 1, 1, 2, 1, 2)),
                story.disabled,
                story.asylumSeeking,
                story.life,
                CaseRecord.of(story));
    }

    /** What the file of its events holds completely: every type, for every team, from the day of its earliest event. */
    static List<TypeCover> cover(EventFilesPreview events) {
        LocalDate first = events.proposals().stream()
                .map(ProposedCover::earliest)
                .min(LocalDate::compareTo)
                .orElseThrow();
        return events.proposals().stream()
                .map(each -> new TypeCover(each.type(), first, Set.of()))
                .toList();
    }

    /** The last day that the county knows. */
    public LocalDate end() {
        return end;
    }

    /** The twelve teams. */
    public List<Team> teams() {
        return Staff.TEAMS;
    }

    /** How many children it has. */
    public int size() {
        return children.size();
    }

    List<Child> children() {
        return children;
    }

    /** The numbers of its children, as the workbooks carry them. */
    public List<String> people() {
        return children.stream().map(Child::personId).toList();
    }

    /** What was put in on purpose and workbooks alone show, controls included. */
    public List<Planted> planted() {
        return plantedInWorkbooks;
    }

    /** What was put in on purpose, as it is found once the events are known too, controls included. */
    public List<Planted> plantedInEvents() {
        return plantedInEvents;
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

    /**
     * Writes what the case system held up to the day as a file of events and leaves the stream open. As the workbooks do,
     * it leaves out cases that were closed more than half a year before.
     */
    public void writeEvents(LocalDate asOf, OutputStream out) {
        EventsCsv.write(
                children.stream().filter(child -> isInEventsFile(child, asOf)).toList(), asOf, out);
    }

    private static boolean isInEventsFile(Child child, LocalDate asOf) {
        List<RecordedEvent> record = child.recordUpTo(asOf);
        List<Life.Need> needs = child.life().needs;
        if (needs.isEmpty()) {
            LocalDate earliest = YearMonth.from(asOf).minusMonths(MONTHS - 1L).atEndOfMonth();
            return !record.isEmpty() && record.getLast().on().isAfter(earliest);
        }
        LocalDate closed = needs.getLast().closed();
        return !record.isEmpty() && (closed == null || closed.isAfter(asOf.minusMonths(HALF_A_YEAR)));
    }

    /** Writes the extract of the day as an Annex A workbook and leaves the stream open. */
    public void writeWorkbook(LocalDate asOf, OutputStream out) throws IOException {
        AnnexAWriter.write(extract(asOf), out);
    }

    /** The workbook of the day as a file. */
    byte[] workbook(LocalDate asOf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writeWorkbook(asOf, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The events up to the day as a file. */
    byte[] events(LocalDate asOf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writeEvents(asOf, out);
        return out.toByteArray();
    }
}
