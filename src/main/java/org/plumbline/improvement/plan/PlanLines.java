package org.plumbline.improvement.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.improvement.cell.Kind;
import org.plumbline.improvement.cell.PlanCode;
import org.plumbline.improvement.table.CellTexts;
import org.plumbline.improvement.table.PlanColumns;
import org.plumbline.improvement.table.PlanProblem.Place;
import org.plumbline.improvement.table.PlanProblems;
import org.plumbline.improvement.table.PlanRow;

/** The lines of a plan, put together of what its tables hold and of the recommendations that others list. */
final class PlanLines {

    private final List<Listed> listed;
    private final PlanProblems problems;
    private final List<PlanLine> lines = new ArrayList<>();

    PlanLines(List<Listed> listed, PlanProblems problems) {
        this.listed = listed;
        this.problems = problems;
    }

    void add(PlanLine line) {
        lines.add(line);
    }

    /** Adds what a table holds, but for recommendations that have actions. */
    void addAll(List<PlanEntry> entries) {
        for (PlanEntry entry : entries) {
            if (entry instanceof Recommendation recommendation && recommendation.isByNumber()) {
                join(recommendation);
            }
        }
        for (PlanEntry entry : entries) {
            switch (entry) {
                case PlannedAction action -> add(action);
                case Recommendation recommendation -> addAlone(recommendation);
            }
        }
        Set<String> said = said();
        for (PlanEntry entry : entries) {
            if (entry instanceof Recommendation recommendation) {
                sayUnused(recommendation.row().place(), recommendation.beside(), said);
            }
        }
    }

    private Set<String> said() {
        return lines.stream().flatMap(line -> line.written().fields().stream()).collect(Collectors.toSet());
    }

    /** Says what is in no line because each action has a text of its own in its place. */
    private void sayUnused(Place place, List<String> texts, Set<String> said) {
        texts.stream()
                .filter(text -> !text.isEmpty() && !said.contains(text))
                .filter(text -> said.stream().noneMatch(field -> field.contains(text)))
                .forEach(text -> problems.add(place, "", text, PlanCode.OUTSIDE));
    }

    private void join(Recommendation recommendation) {
        List<Listed> found = new ArrayList<>();
        for (String number : recommendation.numbers()) {
            Optional<Listed> one =
                    listed.stream().filter(each -> each.hasNumber(number)).findFirst();
            one.ifPresent(found::add);
            if (one.isEmpty()) {
                PlanRow row = recommendation.row();
                problems.add(row.place(), recommendation.numberHeading(), number, PlanCode.REC_NOT_FOUND);
            }
        }
        recommendation.join(Listed.together(found));
    }

    private void add(PlannedAction action) {
        CellTexts cells = action.cells();
        PlanLine line = PlanLine.of(action.written(), cells.ratingShade());
        checks(action.row(), cells.ratingHeading()).check(line, true, problems);
        lines.add(line);
    }

    private void addAlone(Recommendation recommendation) {
        if (!recommendation.isActedOn()) {
            PlanLine line = PlanLine.of(recommendation.written(), null);
            checks(recommendation.row(), "").check(line, false, problems);
            lines.add(line);
        }
    }

    private static LineChecks checks(PlanRow row, String ratingHeading) {
        PlanColumns columns = row.columns();
        return new LineChecks(
                row.place(),
                columns.heading(Kind.ACTION),
                columns.heading(Kind.LEAD),
                columns.heading(Kind.DEADLINE),
                ratingHeading);
    }

    /** Adds the listed recommendations that no line names, by number or by text. */
    void addUnnamed() {
        Set<String> named = new HashSet<>();
        for (PlanLine line : lines) {
            named.addAll(List.of(line.written().recNo().toLowerCase(Locale.ROOT).split(", ")));
            named.add(line.written().recommendation());
        }
        for (Listed each : listed) {
            boolean isNamed =
                    each.numbers().stream().anyMatch(number -> named.contains(number.toLowerCase(Locale.ROOT)))
                            || !each.text().isEmpty() && named.contains(each.text());
            if (!isNamed) {
                PlanLine line = PlanLine.of(each.written(), null);
                new LineChecks(each.place(), "", "", "", "").check(line, false, problems);
                lines.add(line);
            }
        }
        Set<String> said = said();
        listed.forEach(each -> sayUnused(each.place(), each.texts(), said));
    }

    List<PlanLine> all() {
        return List.copyOf(lines);
    }
}
