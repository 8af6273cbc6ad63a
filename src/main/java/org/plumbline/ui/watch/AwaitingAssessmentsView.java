package org.plumbline.ui.watch;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.Teams;
import org.plumbline.report.book.AwaitingReports;
import org.plumbline.report.book.ListExports;
import org.plumbline.ui.casefile.ListedNumbers;
import org.plumbline.ui.list.AddressState;
import org.plumbline.ui.list.Column;
import org.plumbline.ui.list.Filters;
import org.plumbline.ui.list.ListSource;
import org.plumbline.ui.list.ListTable;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.ui.part.StaleFindingsNote;
import org.plumbline.ui.part.TeamNames;
import org.plumbline.watch.list.AwaitingAssessments;
import org.plumbline.watch.list.AwaitingRow;
import org.plumbline.watch.list.AwaitingTeam;
import org.plumbline.watch.sweep.FindingsAge;

/** The daily report of assessments awaiting completion: teams by timescale band, then each of them. */
@Route("assessments-awaiting")
@PageTitle("Assessments awaiting completion")
@Menu(title = "Assessments awaiting", order = 6, icon = "vaadin:hourglass")
@RolesAllowed({"PRACTICE_SUPERVISOR", "QA_LEAD", "SERVICE_HEAD"})
public class AwaitingAssessmentsView extends Div implements BeforeEnterObserver {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AwaitingAssessments awaiting;
    private final ListedNumbers numbers;
    private final Clock clock;
    private final TeamNames names;
    private final Select<String> team = new Select<>();
    private final Filters filters;
    private final ListTable<AwaitingRow> table;

    AwaitingAssessmentsView(
            AwaitingAssessments awaiting,
            ListedNumbers numbers,
            AwaitingReports reports,
            ListExports exports,
            Teams teams,
            FindingsAge age,
            Clock clock) {
        this.awaiting = awaiting;
        this.numbers = numbers;
        this.clock = clock;
        this.names = TeamNames.of(teams);
        AddressState address = new AddressState();
        table = new ListTable<>(
                        new ListTable.Names("Assessments awaiting completion", "assessment", "assessments"),
                        columns(),
                        address,
                        this::source,
                        () -> new EmptyState("No assessment matches", "Choose another team."))
                .exported(exports);
        filters = new Filters(address, table::again);
        List<AwaitingTeam> found = awaiting.byTeam();
        LocalDate day = awaiting.day();
        if (day == null || found.isEmpty()) {
            add(new PageHeader("Assessments awaiting completion"), nothing(day));
            return;
        }
        add(new PageHeader(
                "Assessments awaiting completion",
                "As of %s. Working days count from the referral, or from the start where no referral is known."
                        .formatted(Dates.day(day)),
                download("Download the report", reports::workbook, "assessments-awaiting-" + day + ".xlsx", EXCEL)));
        add(new StaleFindingsNote(age), bands(found));
        ask(found);
        filters.choice("team", team, Function.identity());
        add(new H2("Each assessment, the longest waiting first"), filters, table);
    }

    private static EmptyState nothing(@Nullable LocalDate day) {
        return day == null
                ? new EmptyState("There are no figures yet", "They appear with the first import.")
                : new EmptyState(
                        "No assessment awaits completion",
                        "As of %s no assessment that has started is open.".formatted(Dates.day(day)));
    }

    private void ask(List<AwaitingTeam> found) {
        team.setLabel("Team");
        team.setEmptySelectionAllowed(true);
        team.setEmptySelectionCaption("All teams");
        team.setItems(found.stream().map(AwaitingTeam::team).toList());
        team.setItemLabelGenerator(code -> code == null ? "All teams" : names.of(code));
        team.setVisible(found.size() > 1);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (table.getParent().isPresent()) {
            filters.read(event.getLocation());
            table.show();
        }
    }

    private Component bands(List<AwaitingTeam> found) {
        List<String> header = new ArrayList<>(List.of("Team"));
        header.addAll(awaiting.bands());
        header.add("All");
        StackedTable table = new StackedTable("By team and working days so far", header.toArray(String[]::new));
        int[] sums = new int[header.size() - 1];
        for (AwaitingTeam each : found) {
            List<Integer> numbers = new ArrayList<>(each.bands());
            numbers.add(each.all());
            for (int i = 0; i < sums.length; i++) {
                sums[i] += numbers.get(i);
            }
            table.row(cells(names.of(each.team()), numbers));
        }
        if (found.size() > 1) {
            table.row(cells("All teams", Arrays.stream(sums).boxed().toList()));
        }
        return table;
    }

    private static String[] cells(String name, List<Integer> numbers) {
        List<String> cells = new ArrayList<>(List.of(name));
        numbers.forEach(number -> cells.add("%,d".formatted(number)));
        return cells.toArray(String[]::new);
    }

    private List<Column<AwaitingRow>> columns() {
        return List.of(
                numbers.column(AwaitingRow::shortCode, AwaitingRow::caseId),
                Column.<AwaitingRow>of("team", "Team", row -> names.of(row.team()))
                        .sorts(),
                Column.<AwaitingRow>of("type", "Type", row -> row.caseType().label())
                        .sorts(),
                Column.<AwaitingRow>of("began", "From", AwaitingRow::began).sorts(),
                Column.of("elapsed", "Working days so far", AwaitingRow::elapsed),
                Column.<AwaitingRow>of("due", "In time until", AwaitingRow::due)
                        .shownAs(AwaitingAssessmentsView::due)
                        .sorts(),
                Column.of("state", "State", row -> state(row, LocalDate.now(clock))));
    }

    private ListSource<AwaitingRow> source() {
        String chosen = team.getValue();
        return ListSource.of(
                (sort, offset, limit) -> awaiting.page(chosen, sort, offset, limit), () -> awaiting.count(chosen));
    }

    /** In time as of a day past its last one is not known to have been in time. */
    static String state(AwaitingRow row, LocalDate today) {
        return row.late() ? "Over" : row.due().isBefore(today) ? "Ran out" : "In time";
    }

    private static Component due(AwaitingRow row) {
        Span due = new Span(Dates.day(row.due()));
        if (row.late()) {
            due.addClassName("pl-overdue");
        }
        return due;
    }

    private static Anchor download(String words, Supplier<byte[]> file, String name, String type) {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = file.get();
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                words);
        anchor.setDownload(true);
        return anchor;
    }
}
