package org.plumbline.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountView;
import org.plumbline.access.Accounts;
import org.plumbline.access.Actor;
import org.plumbline.access.NewAccount;
import org.plumbline.access.Role;
import org.plumbline.access.RunAs;
import org.plumbline.access.Teams;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Admits the demonstration's people and lets them do what they would do. */
@Component
@Profile("demo")
class DemoActors {

    private static final Actor SYSTEM = RunAs.system(Role.SYSTEM_ADMINISTRATOR);

    private final Accounts accounts;
    private final Teams teams;
    private Map<UUID, Actor> byId = Map.of();

    DemoActors(Accounts accounts, Teams teams) {
        this.accounts = accounts;
        this.teams = teams;
    }

    /** Makes the teams and the accounts. */
    void admit(List<County.Team> all) {
        RunAs.actor(SYSTEM, () -> {
            teams.ensure(all.stream().map(County.Team::code).toList());
            all.forEach(team -> teams.rename(team.code(), team.name(), team.service()));
            accounts.createAll(DemoPeople.all(), DemoPeople.PASSWORD);
            byId = accounts.all().stream()
                    .map(DemoActors::actor)
                    .collect(Collectors.toMap(Actor::userId, Function.identity()));
        });
    }

    private static Actor actor(AccountView account) {
        return new Actor(
                account.id(), account.username(), account.displayName(), account.roles(), account.teams(), null);
    }

    /** Does something as the first who holds the role. */
    <T> T as(Role role, Supplier<T> job) {
        Actor actor = byId.values().stream()
                .filter(each -> each.has(role))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody in the demonstration is (%s)".formatted(role)));
        return RunAs.actor(actor, job);
    }

    /** Does something as the person. */
    <T> T as(UUID person, Supplier<T> job) {
        return RunAs.actor(find(person), job);
    }

    /** How the person audits. */
    Habit habit(UUID person) {
        return Habit.KINDS.get(place(person) % Habit.KINDS.size());
    }

    /** The person's place in the list of the people. */
    int place(UUID person) {
        return DemoPeople.all().stream()
                .map(NewAccount::username)
                .toList()
                .indexOf(find(person).username());
    }

    /** Whether it is the supervisor whose audits the tutorial goes through. */
    boolean isOfTheTutorial(@Nullable UUID person) {
        return person != null && find(person).username().equals(DemoPeople.OF_THE_TUTORIAL);
    }

    private Actor find(UUID person) {
        Actor actor = byId.get(person);
        if (actor == null) {
            throw new IllegalStateException("There is no such person in the demonstration (%s)".formatted(person));
        }
        return actor;
    }
}
