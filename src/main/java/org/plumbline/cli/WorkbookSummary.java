package org.plumbline.cli;

import java.io.PrintWriter;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.intake.annexa.CellRule.Severity;
import org.plumbline.intake.annexa.ListCheck;
import org.plumbline.intake.annexa.WorkbookCheck;

/** What was found in a workbook, list by list, for the terminal. */
final class WorkbookSummary {

    private WorkbookSummary() {}

    static void print(WorkbookCheck check, PrintWriter out) {
        out.printf(
                "%-6s %-60s %7s %9s %7s %9s %10s%n", "list", "", "rows", "people", "errors", "warnings", "normalised");
        for (ListCheck list : check.lists()) {
            out.printf(
                    "%-6d %-60s %7d %9d %7d %9d %10d%n",
                    list.list(),
                    list.title(),
                    list.rows(),
                    list.people(),
                    list.errors(),
                    list.warnings(),
                    list.normalised());
        }
        out.printf(
                "%-67s %7d %9s %7d %9d %10d%n",
                "all",
                check.rows(),
                "",
                check.count(Severity.ERROR),
                check.count(Severity.WARNING),
                check.count(Severity.NORMALISED));
        check.lists().stream()
                .filter(list -> list.rejected() != null)
                .forEach(list -> out.println("List " + list.list() + " is not loaded: " + list.rejected()));
        check.notes().forEach(out::println);
        if (check.problemsNotListed() > 0) {
            out.println(EnglishNumbers.count(check.problemsNotListed(), "further bad cell is", "further bad cells are")
                    + " counted but not listed.");
        }
        out.flush();
    }
}
