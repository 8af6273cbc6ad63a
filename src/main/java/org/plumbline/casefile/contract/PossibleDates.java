package org.plumbline.casefile.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which days can be true of a case at all, and which stand for no day: {@code possible-dates.txt}. */
public final class PossibleDates {

    private static final String FILE = "possible-dates.txt";
    private static final Map<String, List<LocalDate>> DAYS = read();
    private static final LocalDate FIRST = day("first");
    private static final LocalDate LAST = day("last");
    private static final Set<LocalDate> NONE = Set.copyOf(DAYS.getOrDefault("none", List.of()));

    private static final Set<String> WRITTEN = NONE.stream()
            .flatMap(day -> Stream.of(day.toString(), YearMonth.from(day).toString()))
            .collect(Collectors.toSet());

    private PossibleDates() {}

    /** Whether systems write the day where they know none. */
    public static boolean isNone(LocalDate day) {
        return NONE.contains(day);
    }

    /** The same of a day as it is written, {@code yyyy-MM-dd}, or of its month, {@code yyyy-MM}. */
    public static boolean isNone(String text) {
        return WRITTEN.contains(text);
    }

    /** Whether anything of a case can have happened, or be planned, on the day. */
    public static boolean isPossible(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** The days that stand for none, as they are written. */
    public static List<String> none() {
        return NONE.stream().sorted().map(LocalDate::toString).toList();
    }

    /** From when to when a day is possible, in words. */
    public static String span() {
        return FIRST.getYear() + " to " + LAST.getYear();
    }

    private static LocalDate day(String word) {
        return Objects.requireNonNull(DAYS.get(word), word).getFirst();
    }

    private static Map<String, List<LocalDate>> read() {
        Map<String, List<LocalDate>> days = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(PossibleDates.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(parts -> days.computeIfAbsent(parts[0], word -> new ArrayList<>())
                            .add(LocalDate.parse(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return days;
    }
}
