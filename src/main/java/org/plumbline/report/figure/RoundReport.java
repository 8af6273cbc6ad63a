package org.plumbline.report.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.plumbline.audit.round.RoundKind;
import org.plumbline.calendar.EnglishNumbers;

/**
 * What one round came to, whatever its kind.
 *
 * @param audience who reads it; for the subcommittee small numbers are withheld
 * @param title such as "NFA contacts, July 2025"
 * @param frameDate the data's as-of date
 * @param closed whether the round is closed, so that what is not signed off was not done
 * @param response audits signed off, of all but the targeted ones
 * @param goodOrBetter of the audits with a grade
 * @param below audits whose grade is lower than that of each of their themes
 * @param themes a row for each theme asked
 * @param teams a row for each team
 * @param weakest the questions with the lowest mean points
 * @param risks audits that found an immediate risk to a child
 * @param notes sentences to print with the figures, such as why audits were not done
 * @param target share of good or better to reach, 0 to 1
 */
public record RoundReport(
        UUID roundId,
        Audience audience,
        RoundKind kind,
        String title,
        LocalDate frameDate,
        Labels names,
        boolean closed,
        Sample.Tasks response,
        Share goodOrBetter,
        Count below,
        GradeTable themes,
        GradeTable teams,
        List<QuestionFigure> weakest,
        Count risks,
        List<String> notes,
        double target) {

    public RoundReport {
        weakest = List.copyOf(weakest);
        notes = List.copyOf(notes);
    }

    /** The same report as the subcommittee may read it. */
    public RoundReport forSubcommittee(ReportRules rules) {
        Suppression suppression = new Suppression(rules);
        GradeTable byTeam = suppression.group(teams, null);
        return new RoundReport(
                roundId,
                Audience.SUBCOMMITTEE,
                kind,
                title,
                frameDate,
                names,
                closed,
                response,
                Objects.requireNonNull(byTeam.total()).goodOrBetter(),
                rules.publishable(below),
                suppression.eachRow(themes),
                byTeam,
                weakest.stream().filter(suppression::publishable).toList(),
                rules.publishable(risks),
                notes,
                target);
    }

    /** Why the figure of all audits can be lower than that of a theme; empty where no audit was graded so. */
    public String belowThemes() {
        if (below.shown() && below.known() == 0) {
            return "";
        }
        String number = !goodOrBetter.shown()
                ? ""
                : below.shown()
                        ? " That was so in %s.".formatted(EnglishNumbers.count(below.known(), "audit"))
                        : " That was so in a small number (withheld).";
        return "A case can get a lower grade than each of its themes: an immediate risk to the child, a safety-critical standard"
                + " that is not met, or drift and delay in the case limits it." + number;
    }

    /** What is said first. */
    public String headline() {
        int left = response.assigned() - response.submitted();
        String done = "%s %s signed off."
                .formatted(
                        EnglishNumbers.part(response.submitted(), response.assigned(), "audit"),
                        EnglishNumbers.either(response.submitted(), "is", "are"));
        if (response.submitted() == 0) {
            return done
                    + (closed
                            ? " The round is closed: there is nothing to report."
                            : " There is nothing to report yet.");
        }
        String risk = !risks.shown()
                ? "An immediate risk to a child was found in a small number (withheld)."
                : risks.known() == 0
                        ? "No immediate risk to a child was found."
                        : "An immediate risk to a child was found in %d.".formatted(risks.known());
        String rest = left == 0
                ? ""
                : closed
                        ? " The figures describe those audits alone: the round is closed, and %s not done."
                                .formatted(EnglishNumbers.count(left, "audit was", "audits were"))
                        : " The figures describe those audits alone and may still move.";
        return "%s Good or better: %s.%s %s".formatted(done, goodOrBetter.sentence(), rest, risk);
    }
}
