package org.plumbline.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.AccountResult.Field;
import org.plumbline.access.PeopleChanged.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Admits people, says what they may do, and ends it. For the system administrator alone. */
@Service
@Transactional
@PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR')")
public class Accounts {

    private static final String LAST_ADMINISTRATOR =
            "This is the last system administrator. Make somebody else one first";

    private final AccountRecords rows;
    private final Passwords passwords;
    private final Pseudonyms pseudonyms;
    private final CurrentActor current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Accounts(
            AccountRecords rows,
            Passwords passwords,
            Pseudonyms pseudonyms,
            CurrentActor current,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.passwords = passwords;
        this.pseudonyms = pseudonyms;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    /** Every account, by name. */
    @Transactional(readOnly = true)
    public List<AccountView> all() {
        return rows.findAllByOrderByDisplayName().stream().map(Account::view).toList();
    }

    /**
     * One account.
     *
     * @throws NotFoundForYou when there is none with the id
     */
    @Transactional(readOnly = true)
    public AccountView view(UUID id) {
        return find(id).view();
    }

    /** Admits a person, with a one-time password that they must replace when they first sign in. */
    public AccountResult create(NewAccount person) {
        String password = passwords.oneTime();
        return create(person, passwords.hash(password), true, password);
    }

    /**
     * Admits many people who all have the same known password, for a synthetic county or a test. The product itself may
     * do so, and no person: nobody is admitted with a password that another one knows and that they need not replace.
     *
     * @throws IllegalArgumentException when one of them cannot be admitted
     */
    @PreAuthorize("hasRole('SYSTEM_ADMINISTRATOR') and principal.system")
    public void createAll(List<NewAccount> people, String password) {
        String hash = passwords.hash(password);
        for (NewAccount person : people) {
            if (create(person, hash, false, null) instanceof AccountResult.Refused refused) {
                throw new IllegalArgumentException("No account for %s %s"
                        .formatted(person.username(), refused.problems().values()));
            }
        }
    }

    private AccountResult create(NewAccount person, String hash, boolean mustChange, @Nullable String oneTime) {
        Map<Field, String> problems = problems(person.displayName(), person.roles(), person.teams());
        String username = Account.normalise(person.username());
        if (!UsernameRule.accepts(username)) {
            problems.put(Field.USERNAME, UsernameRule.SENTENCE);
        } else if (rows.existsByUsername(username)) {
            problems.put(Field.USERNAME, "The user name %s is taken. Choose another".formatted(username));
        }
        if (!problems.isEmpty()) {
            return new AccountResult.Refused(problems);
        }
        Account account = new Account(username, hash, mustChange, clock.instant());
        account.describe(
                person.displayName().strip(), person.roles(), person.teams(), worker(person.workerReference(), null));
        rows.save(account);
        events.publishEvent(new PeopleChanged(Kind.ACCOUNT_CREATED, username, words(person.roles(), person.teams())));
        return new AccountResult.Done(account.getId(), oneTime);
    }

    /** Changes name, roles, teams or tie to a worker. What the person holds open ends, so that it counts at once. */
    public AccountResult change(AccountChange change) {
        Account account = find(change.id());
        Map<Field, String> problems = problems(change.displayName(), change.roles(), change.teams());
        if (account.version() != change.version()) {
            problems.put(
                    Field.ACCOUNT,
                    "Somebody else has changed this account meanwhile. Open it again and repeat your change");
        }
        if (!change.roles().contains(Role.SYSTEM_ADMINISTRATOR) && isLastAdministrator(account)) {
            problems.merge(Field.ROLES, LAST_ADMINISTRATOR, Separation::and);
        }
        if (!problems.isEmpty()) {
            return new AccountResult.Refused(problems);
        }
        account.describe(
                change.displayName().strip(),
                change.roles(),
                change.teams(),
                worker(change.workerReference(), account.workerId()));
        changed(account, Kind.ACCOUNT_CHANGED, words(change.roles(), change.teams()));
        return new AccountResult.Done(account.getId(), null);
    }

    /** Gives a new one-time password, for somebody who has forgotten theirs. */
    public AccountResult resetPassword(UUID id) {
        Account account = find(id);
        String password = passwords.oneTime();
        account.setOneTimePassword(passwords.hash(password));
        changed(account, Kind.PASSWORD_RESET, "one-time password");
        return new AccountResult.Done(id, password);
    }

    /** Ends a person's admission; what they did stays. */
    public AccountResult disable(UUID id) {
        Account account = find(id);
        if (current.require().userId().equals(id)) {
            return AccountResult.refused("You cannot disable your own account. Ask another administrator");
        }
        if (isLastAdministrator(account)) {
            return AccountResult.refused(LAST_ADMINISTRATOR);
        }
        account.disable();
        changed(account, Kind.ACCOUNT_DISABLED, "cannot sign in");
        return new AccountResult.Done(id, null);
    }

    /** Admits a person again. */
    public AccountResult enable(UUID id) {
        Account account = find(id);
        account.enable();
        changed(account, Kind.ACCOUNT_ENABLED, "can sign in");
        return new AccountResult.Done(id, null);
    }

    private void changed(Account account, Kind kind, String detail) {
        events.publishEvent(new PeopleChanged(kind, account.username(), detail));
        boolean own = current.find()
                .map(Actor::userId)
                .filter(account.getId()::equals)
                .isPresent();
        events.publishEvent(new RightsChanged(account.getId(), own && kind == Kind.ACCOUNT_CHANGED));
    }

    private boolean isLastAdministrator(Account account) {
        List<Account> administrators = rows.findActiveByRole(Role.SYSTEM_ADMINISTRATOR);
        return administrators.size() == 1 && administrators.getFirst().getId().equals(account.getId());
    }

    private Account find(UUID id) {
        return rows.findById(id).orElseThrow(() -> new NotFoundForYou("account", id));
    }

    private @Nullable String worker(@Nullable String reference, @Nullable String before) {
        if (reference == null) {
            return before;
        }
        return reference.isBlank() ? null : pseudonyms.worker(reference);
    }

    private static Map<Field, String> problems(String displayName, Set<Role> roles, Set<String> teams) {
        Map<Field, String> problems = Separation.problems(roles, teams);
        if (displayName.isBlank() || displayName.length() > 120) {
            problems.put(Field.NAME, "Give the person's name in at most 120 characters");
        }
        return problems;
    }

    private static String words(Set<Role> roles, Set<String> teams) {
        String roleWords = roles.stream().sorted().map(Role::label).collect(Collectors.joining(", "));
        return teams.isEmpty()
                ? roleWords
                : roleWords + "; teams " + teams.stream().sorted().collect(Collectors.joining(", "));
    }
}
