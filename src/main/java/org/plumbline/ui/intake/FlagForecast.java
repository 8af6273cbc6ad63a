package org.plumbline.ui.intake;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.effect.PatternForecast;
import org.plumbline.casefile.effect.RecordsToCorrect;
import org.plumbline.intake.upload.FlagProgress;
import org.plumbline.ui.part.StackedTable;

/** How many flags accepting would add and clear; asks again until it is worked out. */
class FlagForecast extends Div {

    /** With more records than that the list would push the decision out of view. */
    private static final int OPEN = 5;

    private static final int POLL = 1_000;

    private final Supplier<Optional<FlagProgress>> ask;
    private final Paragraph words = new Paragraph();
    private final Div table = new Div();
    private @Nullable Registration polling;

    FlagForecast(Supplier<Optional<FlagProgress>> ask) {
        this.ask = ask;
        add(words, table);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    /** Shows how far it is by now. */
    void show() {
        Optional<UI> ui = getUI();
        if (ui.isPresent()) {
            Optional<FlagProgress> now = ask.get();
            boolean running = now.filter(each -> each.state() == FlagProgress.State.RUNNING)
                    .isPresent();
            ui.get().setPollInterval(running ? POLL : -1);
            now.ifPresent(this::show);
        }
    }

    private void show(FlagProgress progress) {
        table.removeAll();
        words.getElement().setAttribute("aria-live", progress.state() == FlagProgress.State.RUNNING ? "off" : "polite");
        words.setText(
                switch (progress.state()) {
                    case RUNNING ->
                        progress.all() == 0
                                ? "Flags: being worked out. You need not wait for it."
                                : "Flags: %s judged. You need not wait for it."
                                        .formatted(EnglishNumbers.part(progress.done(), progress.all(), "case"));
                    case FAILED -> "Flags: what becomes of them could not be worked out. You can accept all the same.";
                    case FINISHED -> finished(progress);
                });
        if (progress.state() == FlagProgress.State.FINISHED
                && !progress.patterns().isEmpty()) {
            table.add(table(progress.patterns()));
        }
        if (progress.toCorrect().count() > 0) {
            table.add(toCorrect(progress.toCorrect()));
        }
    }

    private static String finished(FlagProgress progress) {
        if (progress.patterns().isEmpty()) {
            return "Flags: none is added and none is cleared.";
        }
        return "Flags: %,d would be added and %,d cleared, on %s judged as they would be."
                .formatted(
                        progress.patterns().stream()
                                .mapToInt(PatternForecast::added)
                                .sum(),
                        progress.patterns().stream()
                                .mapToInt(PatternForecast::cleared)
                                .sum(),
                        EnglishNumbers.count(progress.all(), "case"));
    }

    private static NativeDetails toCorrect(RecordsToCorrect records) {
        StackedTable table = new StackedTable("To correct in the records", "Child", "What and how");
        records.listed().forEach(each -> table.row(each.child(), each.sentence()));
        int others = records.count() - records.listed().size();
        Div more = new Div();
        if (!records.listed().isEmpty()) {
            more.add(table);
        }
        if (others > 0) {
            more.add(new Paragraph(EnglishNumbers.count(others, "more is", "more are") + " not listed."));
        }
        NativeDetails details = new NativeDetails(
                EnglishNumbers.count(records.count(), "record is", "records are")
                        + " to be corrected in the case system",
                more);
        details.setOpen(records.listed().size() <= OPEN);
        return details;
    }

    private static StackedTable table(List<PatternForecast> patterns) {
        StackedTable table = new StackedTable("Flags by pattern", "Pattern", "Added", "Cleared");
        patterns.forEach(each -> table.row(
                each.name() + " (" + each.code() + ")",
                "%,d".formatted(each.added()),
                "%,d".formatted(each.cleared())));
        return table;
    }
}
