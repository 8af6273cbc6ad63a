package org.plumbline.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.report.figure.Share;
import org.plumbline.rulebook.Parameters;
import org.plumbline.rulebook.RulePacks;
import org.plumbline.watch.step.StepCount;
import org.plumbline.watch.step.StepFigures;
import org.plumbline.watch.step.StepLength;
import org.plumbline.watch.step.StepUp;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Timeliness month by month against England, and how long children waited for more protection. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('QA_LEAD','SERVICE_HEAD')")
public class DelayReports {

    private static final int QUARTERS = 4;

    private final StepFigures figures;
    private final Parameters parameters;
    private final Map<String, NationalFigure> england;

    DelayReports(StepFigures figures, RulePacks packs) {
        this.figures = figures;
        this.parameters = packs.current().parameters();
        this.england = NationalFigure.of(packs.current());
    }

    /** Every measure over the last months; empty without cases. */
    public List<Timeliness> timeliness() {
        int length = parameters.whole("drift.sweep.measured-months");
        int yearStarts = parameters.whole("drift.sweep.year-starts");
        return figures.day()
                .map(day -> {
                    YearMonth last = YearMonth.from(day);
                    YearMonth first = last.minusMonths(length - 1L);
                    List<StepCount> counts = figures.timeliness(yearOf(first, yearStarts));
                    return Arrays.stream(TimelyMeasure.values())
                            .map(measure -> timeliness(measure, counts, first, last, yearStarts))
                            .toList();
                })
                .orElse(List.of());
    }

    private Timeliness timeliness(
            TimelyMeasure measure, List<StepCount> counts, YearMonth first, YearMonth last, int yearStarts) {
        List<StepCount> own =
                counts.stream().filter(count -> measure.counts(count.measure())).toList();
        List<Timeliness.Month> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(new Timeliness.Month(
                    month,
                    share(own, month, month),
                    share(own, yearOf(month, yearStarts), month),
                    month.getMonthValue() == yearStarts));
        }
        return new Timeliness(measure, months, england.get(measure.national()));
    }

    private static Share share(List<StepCount> counts, YearMonth from, YearMonth to) {
        int all = 0;
        int timely = 0;
        for (StepCount count : counts) {
            if (!count.month().isBefore(from) && !count.month().isAfter(to)) {
                all += count.all();
                timely += count.inTime();
            }
        }
        return Share.of(timely, all).counted();
    }

    private static YearMonth yearOf(YearMonth month, int yearStarts) {
        return YearMonth.of(month.getMonthValue() < yearStarts ? month.getYear() - 1 : month.getYear(), yearStarts);
    }

    /** The steps up of the last months by bands of days. */
    public StepUps stepUps() {
        int months = parameters.whole("drift.sweep.step-up-months");
        List<Integer> ends = Arrays.stream(
                        parameters.text("drift.sweep.step-up-bands").split(" +"))
                .map(Integer::valueOf)
                .toList();
        LocalDate from = figures.day().orElse(LocalDate.MIN.plusYears(months)).minusMonths(months);
        List<StepLength> lengths = figures.day().isEmpty() ? List.of() : figures.stepUps(from);
        return new StepUps(
                bands(ends),
                Arrays.stream(StepUp.values()).map(up -> row(up, lengths, ends)).toList(),
                months);
    }

    private static StepUps.Row row(StepUp up, List<StepLength> lengths, List<Integer> ends) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(ends.size() + 1, 0));
        List<Integer> days = new ArrayList<>();
        for (StepLength length : lengths) {
            if (length.stepUp() == up) {
                int band = 0;
                while (band < ends.size() && length.days() > ends.get(band)) {
                    band++;
                }
                counts.set(band, counts.get(band) + length.children());
                days.addAll(Collections.nCopies(length.children(), length.days()));
            }
        }
        Collections.sort(days);
        return new StepUps.Row(up, counts, quarter(days, 1), quarter(days, 2), quarter(days, 3));
    }

    /** The smallest length that so many quarters of the children did not exceed. */
    private static @Nullable Integer quarter(List<Integer> sorted, int quarters) {
        return sorted.isEmpty() ? null : sorted.get(Math.ceilDiv(sorted.size() * quarters, QUARTERS) - 1);
    }

    private static List<String> bands(List<Integer> ends) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            names.add("%d to %s".formatted(from, EnglishNumbers.count(end, "day")));
            from = end + 1;
        }
        names.add("over " + EnglishNumbers.count(ends.getLast(), "day"));
        return names;
    }
}
