package org.plumbline.ui.round;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.plumbline.audit.draw.DrawFiles;
import org.plumbline.audit.draw.LeftOut;
import org.plumbline.audit.draw.RoundReader;
import org.plumbline.audit.draw.RoundView;
import org.plumbline.audit.form.RoundAuditRow;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.SampleStream;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.contract.CaseType;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.FactList;
import org.plumbline.ui.part.StackedTable;
import org.plumbline.ui.part.TeamNames;

/** A draw as it was made: its shares, its cases, what was left out and why, and how to repeat it. */
final class DrawnSample extends Div {

    private final RoundView round;
    private final RoundReader book;
    private final DrawFiles files;
    private final TeamNames teams;

    DrawnSample(RoundView round, RoundReader book, DrawFiles files, TeamNames teams) {
        this.round = round;
        this.book = book;
        this.files = files;
        this.teams = teams;
        if (round.kind() == RoundKind.CENSUS) {
            cohort();
            return;
        }
        add(strata());
        if (!round.notes().isEmpty()) {
            add(new H2("Notes on this sample"), notes());
        }
        add(new H2("The cases"), cases(), new H2("Left out"), leftOut(files.leftOut(round.id())));
        add(new H2("Anyone can repeat this draw"));
        repeat();
    }

    private void cohort() {
        add(
                new Paragraph("%s in the census, as they were on %s."
                        .formatted(
                                EnglishNumbers.count(round.frameRows(), "child is", "children are"),
                                Dates.day(round.frameDate()))),
                cases(),
                new H2("The list is frozen"),
                new FactList().withCode("SHA-256 of the list", round.frameSha256()),
                download(
                        "Download the list",
                        "census-" + round.frameDate() + ".csv",
                        "text/csv",
                        () -> files.frameFile(round.id())));
    }

    private Component strata() {
        StackedTable table = new StackedTable(
                "How the sample of %d was shared out".formatted(round.sampleSize()),
                "Case type",
                "In the frame",
                "Left out",
                "Could be drawn",
                "Share of the sample",
                "Drawn");
        round.strata()
                .forEach(share -> table.row(
                        CaseType.valueOf(share.stratum()).label(),
                        String.valueOf(share.inFrame()),
                        String.valueOf(share.excluded()),
                        String.valueOf(share.eligible()),
                        String.valueOf(share.wanted()),
                        String.valueOf(share.drawn())));
        return table;
    }

    private UnorderedList notes() {
        UnorderedList notes = new UnorderedList();
        round.notes().forEach(note -> notes.add(new ListItem(note)));
        return notes;
    }

    private Component cases() {
        StackedTable table = new StackedTable(
                round.kind() == RoundKind.CENSUS ? "Children of the cohort" : "Cases in the order of the draw",
                "Case",
                "Case type",
                "Team",
                "Audit",
                "Status");
        List<RoundAuditRow> audits = book.audits(round.id());
        audits.stream()
                .filter(audit -> audit.stream() != SampleStream.TARGETED)
                .forEach(audit -> table.row(
                        audit.shortCode(),
                        audit.caseType().label(),
                        teams.of(audit.team()),
                        audit.reference(),
                        audit.status().label()));
        return table;
    }

    private static Component leftOut(List<LeftOut> groups) {
        if (groups.isEmpty()) {
            return new Paragraph("No case of the frame was left out or passed over.");
        }
        StackedTable table = new StackedTable("Cases left out or passed over", "Why", "Cases", "By case type");
        Map<String, List<LeftOut>> reasons = new LinkedHashMap<>();
        groups.forEach(group -> reasons.computeIfAbsent(group.reason(), reason -> new ArrayList<>())
                .add(group));
        reasons.forEach((reason, types) -> table.row(
                reason,
                String.valueOf(types.stream().mapToInt(LeftOut::cases).sum()),
                types.stream()
                        .map(type -> type.caseType().label() + " " + type.cases())
                        .collect(Collectors.joining(", "))));
        return table;
    }

    private void repeat() {
        String month = round.kind() == RoundKind.MONTHLY
                ? round.month().toString()
                : round.month() + "-" + round.themes().getFirst();
        Div downloads = new Div(
                download(
                        "Download the frame", "frame-" + month + ".csv", "text/csv", () -> files.frameFile(round.id())),
                download(
                        "Download the manifest",
                        "draw-" + month + ".json",
                        "application/json",
                        () -> files.manifest(round.id())));
        downloads.addClassName("pl-actions");
        add(
                new Paragraph(
                        "The manifest names every case drawn, passed over and left out, with its reason. The command "
                                + "sample of Plumbline draws again from the frame and says whether the manifest is intact; the "
                                + "seal stands for the whole draw, so print it in the committee's paper. Cases are named by "
                                + "their pseudonyms."),
                new FactList()
                        .withCode("Seed", round.seed())
                        .with("Cases as they were on", Dates.day(round.frameDate()))
                        .with("Rows of the frame", String.valueOf(round.frameRows()))
                        .withCode("SHA-256 of the frame", round.frameSha256())
                        .withCode("Seal of the draw", files.seal(round.id())),
                downloads);
    }

    private static Anchor download(String words, String name, String type, Supplier<String> text) {
        Anchor anchor = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                }),
                words);
        anchor.setDownload(true);
        anchor.addClassName("pl-button");
        return anchor;
    }
}
