package org.plumbline.report.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.report.chart.Styles;
import org.plumbline.trail.Trail;
import org.plumbline.trail.TrailAction;
import org.plumbline.watch.list.AwaitingAssessments;
import org.plumbline.watch.list.AwaitingRow;
import org.plumbline.watch.list.AwaitingTeam;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The daily list of assessments awaiting completion as an Excel workbook. That it left is kept in the trail. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('PRACTICE_SUPERVISOR','QA_LEAD','SERVICE_HEAD')")
public class AwaitingReports {

    private static final int PAGE = 500;
    private static final String[] COLUMNS = {
        "Case", "Team", "Type", "From", "Working days so far", "In time until", "State"
    };

    private final AwaitingAssessments awaiting;
    private final Teams teams;
    private final Letterhead letterhead;
    private final Trail trail;

    AwaitingReports(AwaitingAssessments awaiting, Teams teams, Letterhead letterhead, Trail trail) {
        this.letterhead = letterhead;
        this.awaiting = awaiting;
        this.teams = teams;
        this.trail = trail;
    }

    /** An Excel workbook: teams by bands, then each assessment. */
    public byte[] workbook() {
        LocalDate day = awaiting.day();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Styles styles = new Styles(book);
            String footer = "Plumbline. Assessments awaiting completion. Internal: restricted to named roles";
            String title = "Assessments awaiting completion" + (day == null ? "" : ", " + EnglishDates.day(day));
            Letterhead.Words words = letterhead.now();
            bands(new SheetWriter(
                    book,
                    styles,
                    words,
                    "Teams",
                    title,
                    footer,
                    widths(awaiting.bands().size())));
            List<AwaitingRow> rows = rows();
            SheetWriter page =
                    new SheetWriter(book, styles, words, "Assessments", title, footer, 14, 24, 22, 14, 14, 14, 12);
            page.header(COLUMNS);
            Map<String, String> names = names();
            rows.forEach(row -> page.begin()
                    .text(row.shortCode())
                    .text(name(names, row.team()))
                    .text(row.caseType().label())
                    .text(EnglishDates.day(row.began()))
                    .whole((int) row.elapsed())
                    .text(EnglishDates.day(row.due()))
                    .text(state(row)));
            page.end();
            book.write(out);
            trail.record(
                    TrailAction.LIST_EXPORTED,
                    "assessments awaiting completion",
                    "Excel workbook, %d rows".formatted(rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void bands(SheetWriter page) {
        List<String> header = new ArrayList<>(List.of("Team"));
        awaiting.bands().forEach(band -> header.add(band + " working days"));
        header.add("All");
        page.header(header.toArray(String[]::new));
        Map<String, String> names = names();
        for (AwaitingTeam team : awaiting.byTeam()) {
            page.begin().text(name(names, team.team()));
            team.bands().forEach(page::whole);
            page.whole(team.all());
        }
        page.end();
    }

    private static int[] widths(int bands) {
        int[] widths = new int[bands + 2];
        java.util.Arrays.fill(widths, 14);
        widths[0] = 30;
        return widths;
    }

    private List<AwaitingRow> rows() {
        List<AwaitingRow> rows = new ArrayList<>();
        List<AwaitingRow> page;
        do {
            page = awaiting.page(null, Sort.unsorted(), rows.size(), PAGE);
            rows.addAll(page);
        } while (page.size() == PAGE);
        return rows;
    }

    private static String state(AwaitingRow row) {
        return row.late() ? "Over" : "In time";
    }

    private Map<String, String> names() {
        return teams.all().stream().collect(Collectors.toMap(TeamView::code, TeamView::name));
    }

    private static String name(Map<String, String> names, String code) {
        return names.getOrDefault(code, code);
    }
}
