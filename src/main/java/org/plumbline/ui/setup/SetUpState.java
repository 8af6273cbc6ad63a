package org.plumbline.ui.setup;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.access.CurrentActor;
import org.plumbline.access.Role;
import org.plumbline.access.RoleCounts;
import org.plumbline.access.TeamView;
import org.plumbline.access.Teams;
import org.plumbline.calendar.EnglishDates;
import org.plumbline.calendar.EnglishNumbers;
import org.plumbline.casefile.DataAge;
import org.plumbline.council.adoption.AdoptablePack;
import org.plumbline.council.adoption.PackAdoptions;
import org.plumbline.council.identity.CouncilIdentity;
import org.plumbline.council.identity.CouncilView;
import org.plumbline.ui.council.RulePacksView;
import org.plumbline.ui.intake.ImportWorkbookView;
import org.plumbline.ui.people.AccountsView;
import org.plumbline.ui.people.AddAccountView;
import org.plumbline.ui.people.TeamsView;
import org.plumbline.ui.setup.ChecklistItem.State;
import org.plumbline.ui.watch.SweepCaseloadView;
import org.plumbline.watch.run.SweepPlan;
import org.plumbline.watch.run.SweepSchedule;
import org.plumbline.watch.sweep.SweepState;
import org.springframework.core.env.Environment;

/** Finds out what is set up and what is missing, in the order in which it is done. */
@org.springframework.stereotype.Component
class SetUpState {

    /** Without them a month cannot be audited and read. */
    private static final Set<Role> NEEDED = Set.of(
            Role.PRACTICE_SUPERVISOR,
            Role.QA_LEAD,
            Role.SERVICE_HEAD,
            Role.SUBCOMMITTEE_MEMBER,
            Role.DATA_ADMINISTRATOR);

    private final CouncilIdentity identity;
    private final Teams teams;
    private final RoleCounts roles;
    private final DataAge data;
    private final SweepSchedule schedule;
    private final PackAdoptions packs;
    private final CurrentActor current;
    private final Environment settings;

    SetUpState(
            CouncilIdentity identity,
            Teams teams,
            RoleCounts roles,
            DataAge data,
            SweepSchedule schedule,
            PackAdoptions packs,
            CurrentActor current,
            Environment settings) {
        this.identity = identity;
        this.teams = teams;
        this.roles = roles;
        this.data = data;
        this.schedule = schedule;
        this.packs = packs;
        this.current = current;
        this.settings = settings;
    }

    /** As it is now, with links for what the person may do. */
    List<ChecklistItem> items() {
        boolean system = current.require().has(Role.SYSTEM_ADMINISTRATOR);
        Optional<DataAge.LatestData> latest = data.latest();
        List<ChecklistItem> items = new ArrayList<>(List.of(
                council(system), teams(system), people(system), imported(latest), sweep(system, latest), pack()));
        if (system) {
            items.add(home());
        }
        return items;
    }

    private ChecklistItem council(boolean system) {
        CouncilView council = identity.now();
        boolean named = council.name() != null && council.code() != null;
        return new ChecklistItem(
                "The council",
                State.of(named, system),
                named
                        ? "%s; new cases get codes that begin with %s.".formatted(council.name(), council.code())
                        : "The council's name and the code of its cases are not given yet.",
                system ? SetUpView.link(named ? "Change it" : "Name the council", SetUpStep.COUNCIL) : null);
    }

    private ChecklistItem teams(boolean system) {
        List<TeamView> all = teams.all();
        long unnamed =
                all.stream().filter(team -> team.name().equals(team.code())).count();
        String sentence = all.isEmpty()
                ? "There is no team yet. Add them, or let them come with the first workbook."
                : EnglishNumbers.count(all.size(), "team")
                        + (unnamed == 0 ? "." : ", %,d of them known by the code alone.".formatted(unnamed));
        return new ChecklistItem(
                "Teams", State.of(!all.isEmpty(), system), sentence, system ? to("Teams", TeamsView.class) : null);
    }

    private ChecklistItem people(boolean system) {
        Map<Role, Integer> counts = roles.now();
        List<String> missing = counts.entrySet().stream()
                .filter(each -> each.getValue() == 0 && NEEDED.contains(each.getKey()))
                .map(each -> lower(each.getKey()))
                .toList();
        List<String> held = counts.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> EnglishNumbers.count(each.getValue(), lower(each.getKey())))
                .toList();
        String nobody = missing.isEmpty() ? "" : " Nobody is %s yet.".formatted(either(missing));
        return new ChecklistItem(
                "People",
                State.of(missing.isEmpty(), system),
                EnglishNumbers.list(held) + "." + nobody,
                !system
                        ? null
                        : missing.isEmpty()
                                ? to("Accounts", AccountsView.class)
                                : to("Add a person", AddAccountView.class));
    }

    private ChecklistItem imported(Optional<DataAge.LatestData> latest) {
        boolean imports = current.require().has(Role.DATA_ADMINISTRATOR);
        String who = imports ? "" : " The data administrator imports workbooks.";
        return new ChecklistItem(
                "Data on the cases",
                State.of(latest.filter(found -> !found.tooOld()).isPresent(), imports),
                latest.map(found -> "Data of %s, %s old%s."
                                        .formatted(
                                                EnglishDates.day(found.asAt()),
                                                EnglishNumbers.count(found.days(), "day"),
                                                found.tooOld() ? ", older than the council allows" : ""))
                                .orElse("Nothing is imported yet.")
                        + who,
                imports ? to("Import a workbook", ImportWorkbookView.class) : null);
    }

    private ChecklistItem sweep(boolean system, Optional<DataAge.LatestData> latest) {
        SweepPlan plan = schedule.now();
        String when = plan.at() == null
                ? "By the settings of the installation no sweep starts by itself."
                : "Every night at %s.".formatted(plan.at());
        String last = plan.last() == null || plan.startedAt() == null || plan.asOf() == null
                ? latest.isEmpty() ? " The first comes after the first import." : " None has run yet."
                : " The last began on %s for the day %s: %s."
                        .formatted(
                                EnglishDates.dayAndTime(plan.startedAt()),
                                EnglishDates.day(plan.asOf()),
                                plan.last().label().toLowerCase(Locale.UK));
        boolean went = plan.last() == SweepState.FINISHED || plan.last() == SweepState.RUNNING;
        return new ChecklistItem(
                "The nightly sweep",
                State.of(plan.at() != null && (went || latest.isEmpty()), system),
                when + last,
                !system
                        ? null
                        : went || latest.isEmpty()
                                ? SetUpView.link("Change the time", SetUpStep.SWEEP)
                                : to("Sweep", SweepCaseloadView.class));
    }

    private ChecklistItem pack() {
        AdoptablePack inForce = packs.all().getFirst();
        boolean adopted = inForce.history().stream().anyMatch(each -> each.agreed());
        return new ChecklistItem(
                "Rule pack",
                State.of(adopted, false),
                "New rounds are graded by pack %s. %s%s"
                        .formatted(
                                inForce.pack().id(),
                                inForce.adopted(),
                                adopted ? "" : " The QA lead or a service head proposes it, another person agrees."),
                to("Rule packs", RulePacksView.class));
    }

    private ChecklistItem home() {
        boolean file = settings.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:");
        Path folder = Path.of(settings.getProperty("plumbline.home", "."))
                .toAbsolutePath()
                .normalize();
        return new ChecklistItem(
                "Backup",
                State.TO_CHECK,
                (file
                                ? "Data and secret keys lie in the folder %s. Copy both every night, the keys apart from the data."
                                : "The secret keys lie in the folder %s, the data in the database server. Copy both every"
                                        + " night, the keys apart from the data.")
                        .formatted(folder),
                null);
    }

    private static String either(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }

    private static String lower(Role role) {
        return role == Role.QA_LEAD ? role.label() : role.label().toLowerCase(Locale.UK);
    }

    private static RouterLink to(String text, Class<? extends Component> view) {
        return new RouterLink(text, view);
    }
}
