package org.plumbline.ui.audit;

import java.time.LocalDate;
import java.util.Locale;
import org.plumbline.audit.desk.DeskCase;
import org.plumbline.audit.desk.DeskView;
import org.plumbline.casefile.contract.TeamCode;
import org.plumbline.ui.part.Dates;
import org.plumbline.ui.part.TeamNames;

/** The audited case in short. */
public final class DeskWords {

    private DeskWords() {}

    public static String facts(DeskView view, TeamNames teams) {
        DeskCase facts = view.caseFacts();
        LocalDate due = view.due();
        String words = "%s. %s, %s, %s. Audit period %s to %s."
                .formatted(
                        view.reference(),
                        facts.team().equals(TeamCode.UNKNOWN) ? "Team not recorded" : teams.of(facts.team()),
                        facts.caseType().label().toLowerCase(Locale.UK),
                        facts.age(),
                        Dates.day(facts.periodFrom()),
                        Dates.day(facts.periodTo()));
        return words + (due == null ? " " : " Due " + Dates.day(due) + ". ") + view.because();
    }
}
