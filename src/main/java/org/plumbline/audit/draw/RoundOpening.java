package org.plumbline.audit.draw;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.audit.round.AuditProcesses;
import org.plumbline.audit.round.OpenRound;
import org.plumbline.audit.round.Round;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.audit.round.RoundRecords;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Instruments;
import org.plumbline.instrument.Theme;
import org.springframework.stereotype.Component;

/** Looks through the wish for a round before it is opened, and says what to change. */
@Component
class RoundOpening {

    private final RoundRecords rounds;
    private final Frames frames;
    private final AuditProcesses processes;
    private final Instruments instruments;
    private final Clock clock;

    RoundOpening(RoundRecords rounds, Frames frames, AuditProcesses processes, Instruments instruments, Clock clock) {
        this.rounds = rounds;
        this.frames = frames;
        this.processes = processes;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** What is wrong with the wish, each a sentence that says what to do; empty when the round can be opened. */
    List<String> problems(OpenRound wish) {
        List<String> problems = new ArrayList<>();
        Instrument instrument = instruments.current();
        List<String> known = instrument.themes().stream().map(Theme::code).toList();
        if (wish.themes().isEmpty()) {
            problems.add("Choose at least one theme: a round without themes asks nothing.");
        }
        wish.themes().stream()
                .filter(theme -> !known.contains(theme))
                .forEach(theme -> problems.add("There is no theme %s. Choose one of %s."
                        .formatted(
                                theme,
                                EnglishNumbers.list(instrument.themes().stream()
                                        .map(Theme::name)
                                        .toList()))));
        if (wish.frame().isAfter(LocalDate.now(clock))) {
            problems.add("The frame date is in the future. Choose a day that has passed.");
        }
        if (wish.capacity() != null && wish.capacity() < 1) {
            problems.add("Give every auditor at least 1 audit.");
        }
        if (problems.isEmpty()) {
            switch (wish.kind()) {
                case MONTHLY -> monthly(wish, problems);
                case THEMATIC -> thematic(wish, instrument, problems);
                case CENSUS -> census(wish, instrument, problems);
            }
        }
        return problems;
    }

    private void monthly(OpenRound wish, List<String> problems) {
        if (rounds.existsByScopeMonthlyOf(wish.month().toString())) {
            problems.add("There is a round for that month already. Open it from the list of rounds.");
        }
    }

    private void thematic(OpenRound wish, Instrument instrument, List<String> problems) {
        Theme theme = instrument.theme(wish.themes().getFirst());
        int most = processes.current().lookBackMost();
        Integer lookBack = wish.lookBack();
        if (wish.themes().size() > 1) {
            problems.add("A thematic round asks about one theme. Choose one, or open a monthly round for several.");
        } else if (theme.ofEveryCase()) {
            problems.add("%s is asked of every case, so it has no frame of its own. Open a monthly round for it."
                    .formatted(theme.name()));
        }
        if (lookBack == null || lookBack < 1 || lookBack > most) {
            problems.add("Look back over 1 to %d months.".formatted(most));
        }
    }

    private void census(OpenRound wish, Instrument instrument, List<String> problems) {
        Theme theme = instrument.theme(wish.themes().getFirst());
        LocalDate report = wish.reportOn();
        if (theme.cohort() == null) {
            problems.add("%s has no cohort to count. Choose a theme whose children can be named on a day."
                    .formatted(theme.name()));
        }
        if (report == null) {
            problems.add("Say when the report of the census is due.");
            return;
        }
        LocalDate due = processes.current().censusDue(report);
        if (!due.isAfter(LocalDate.now(clock))) {
            problems.add(("A report on %s needs the audits signed off by %s, and that leaves no time. "
                            + "Choose a later day for the report.")
                    .formatted(EnglishDates.day(report), EnglishDates.day(due)));
        }
    }

    /** Why the round would have nothing to audit; empty when it has, or when its frame is taken with the draw. */
    List<String> nothingToAudit(Round round) {
        if (round.kind() == RoundKind.MONTHLY || !frames.cases(round).isEmpty()) {
            return List.of();
        }
        Theme theme = instruments.byPack(round.packId()).theme(round.themes().getFirst());
        String day = EnglishDates.day(round.frameDate());
        return List.of(
                round.kind() == RoundKind.CENSUS
                        ? ("Nobody was in the cohort on %s (%s). Choose another day, or import the workbook of that "
                                        + "month.")
                                .formatted(day, Objects.toString(theme.cohort(), theme.name()))
                        : ("The frame is empty from %s to %s: %s. Look back further, or import the months that are "
                                        + "missing.")
                                .formatted(EnglishDates.day(round.lookBackFrom()), day, theme.notAsked()));
    }
}
