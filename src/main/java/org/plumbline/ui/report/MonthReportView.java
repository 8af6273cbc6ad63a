package org.plumbline.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.audit.figures.ClosedRound;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.report.MonthlyReports;
import org.plumbline.report.ReportsPage;
import org.plumbline.report.figure.Audience;
import org.plumbline.report.figure.MonthFigures;
import org.plumbline.ui.paper.PaperLink;
import org.plumbline.ui.paper.Papers;
import org.plumbline.ui.paper.Sheet;
import org.plumbline.ui.part.EmptyState;
import org.plumbline.ui.part.PageHeader;

/** The report of a month; the month and the edition are in the address. */
@Route("reports")
@Menu(title = "Reports", order = 40, icon = "vaadin:bar-chart")
@RolesAllowed({"QA_LEAD", "SERVICE_HEAD", "INDEPENDENT_AUDITOR", "SUBCOMMITTEE_MEMBER"})
public class MonthReportView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String EDITION = "edition";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MonthlyReports reports;
    private final Papers papers;
    private final boolean internal;
    private String title = "Reports";

    MonthReportView(MonthlyReports reports, Papers papers, CurrentActor current) {
        this.papers = papers;
        this.reports = reports;
        this.internal = List.of(Role.QA_LEAD, Role.SERVICE_HEAD, Role.INDEPENDENT_AUDITOR).stream()
                .anyMatch(current.require()::has);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String month) {
        removeAll();
        boolean forSubcommittee = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(EDITION)
                .filter("subcommittee"::equals)
                .isPresent();
        YearMonth wanted = month == null ? null : parsed(month);
        ReportsPage page = reports.page(wanted, forSubcommittee ? Audience.SUBCOMMITTEE : Audience.INTERNAL);
        if (page.figures() != null) {
            show(page.figures(), page.months());
        } else if (wanted != null && !internal) {
            throw new NotFoundException("There is no report of that month");
        } else {
            title = "Report of " + (wanted == null ? "the month" : EnglishDates.month(wanted));
            add(new PageHeader(title), none());
            page.months().stream().findFirst().ifPresent(latest -> add(link(latest)));
        }
        addOthers(page.others());
    }

    private static Paragraph link(YearMonth latest) {
        return new Paragraph(new RouterLink(
                "Read the report of " + EnglishDates.month(latest), MonthReportView.class, latest.toString()));
    }

    private EmptyState none() {
        return new EmptyState(
                "There is no report yet",
                internal
                        ? "A month has a report as soon as its sample is drawn."
                        : "The report of a month is published when its round is closed.");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MonthFigures figures, List<YearMonth> months) {
        title = "Report of " + EnglishDates.month(figures.month());
        add(new PageHeader(
                title, figures.names().ofCouncil(figures.audience().label() + "."), pdf(figures), download(figures)));
        add(choice(figures, months));
        parts(figures, Medium.SCREEN).forEach(this::add);
    }

    private static List<Component> parts(MonthFigures figures, Medium medium) {
        Div headline = new Div(new Paragraph(figures.headline()));
        headline.addClassName("report-headline");
        List<Component> parts = new ArrayList<>(List.of(headline, new MeasureTiles(figures)));
        parts.addAll(new ReportPages(figures, medium).blocks());
        return parts;
    }

    private void addOthers(List<ClosedRound> closed) {
        if (!closed.isEmpty()) {
            ReportBlock block = new ReportBlock(RoundReportList.TITLE);
            block.add(new RoundReportList(closed));
            add(block);
        }
    }

    private Div choice(MonthFigures figures, List<YearMonth> months) {
        Select<YearMonth> month = new Select<>();
        month.setLabel("Month");
        month.setItemLabelGenerator(EnglishDates::month);
        month.setItems(months);
        month.setValue(figures.month());
        month.addValueChangeListener(e -> open(e.getValue(), figures.audience()));
        Div choice = new Div(month);
        choice.addClassName("report-choice");
        if (internal) {
            Select<Audience> edition = new Select<>();
            edition.setLabel("Edition");
            edition.setWidth("22rem");
            edition.setMaxWidth("100%");
            edition.setItems(Audience.values());
            edition.setItemLabelGenerator(Audience::label);
            edition.setValue(figures.audience());
            edition.addValueChangeListener(e -> open(figures.month(), e.getValue()));
            choice.add(edition);
        }
        return choice;
    }

    private static void open(YearMonth month, Audience audience) {
        UI.getCurrentOrThrow()
                .navigate(
                        MonthReportView.class,
                        month.toString(),
                        audience == Audience.INTERNAL
                                ? QueryParameters.empty()
                                : QueryParameters.of(EDITION, "subcommittee"));
    }

    private Anchor download(MonthFigures figures) {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    boolean inside = figures.audience() == Audience.INTERNAL;
                    byte[] bytes = inside
                            ? reports.workbook(figures.month())
                            : reports.workbookForSubcommittee(figures.month());
                    String name = "report-" + figures.month() + (inside ? "-internal" : "") + ".xlsx";
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, EXCEL, bytes.length);
                }),
                "Download the workbook");
        anchor.setDownload(true);
        return anchor;
    }

    private Anchor pdf(MonthFigures shown) {
        boolean inside = shown.audience() == Audience.INTERNAL;
        YearMonth month = shown.month();
        return new PaperLink("Report (PDF)", "report-" + month + (inside ? "-internal" : ""), papers, () -> {
            MonthFigures figures = inside ? reports.paper(month) : reports.paperForSubcommittee(month);
            return new Sheet(
                    "Report of " + EnglishDates.month(month),
                    figures.audience().label() + ".",
                    parts(figures, Medium.PAPER));
        });
    }

    private static YearMonth parsed(String month) {
        try {
            return YearMonth.parse(month);
        } catch (DateTimeParseException e) {
            throw new NotFoundException("That is no month");
        }
    }
}
