package org.plumbline.access;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.access.PeopleChanged.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An empty database asks for its first administrator. Whoever can read the log of the start has the one-time code for
 * it; the code ends with the process and with the first account.
 */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class FirstStart {

    /** What the first administrator fills in. */
    public enum Field {
        CODE,
        USERNAME,
        NAME,
        PASSWORD
    }

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final int GUESSES = 10;

    private final AccountRecords rows;
    private final Passwords passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private @Nullable String code;
    private int wrongCodes;

    FirstStart(AccountRecords rows, Passwords passwords, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
    }

    @EventListener
    void printCode(ApplicationReadyEvent ready) {
        LocalAddress.of(ready.getApplicationContext())
                .filter(address -> isOpen())
                .ifPresent(address -> LOG.info(
                        "There is no account yet. Open {}first-start and give this one-time code: {}",
                        address,
                        renewCode()));
    }

    private synchronized String renewCode() {
        wrongCodes = 0;
        String fresh = passwords.oneTime();
        code = fresh;
        return fresh;
    }

    /** Whether there is no account yet. */
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return rows.count() == 0;
    }

    /**
     * Makes the first system administrator.
     *
     * @return what to do about each field that is wrong, a sentence; none when the account was made
     * @throws NotFoundForYou when there are accounts already
     */
    public synchronized Map<Field, String> createAdministrator(
            String givenCode, String username, String displayName, String password) {
        if (!isOpen()) {
            throw new NotFoundForYou("page", "first-start");
        }
        Map<Field, String> problems = new EnumMap<>(Field.class);
        if (!givenCode.strip().equals(code)) {
            problems.put(Field.CODE, wrongCode());
        }
        String name = Account.normalise(username);
        if (!UsernameRule.accepts(name)) {
            problems.put(Field.USERNAME, UsernameRule.SENTENCE);
        }
        if (displayName.isBlank()) {
            problems.put(Field.NAME, "Give your name as colleagues read it");
        }
        passwords
                .problem(password, name.isEmpty() ? "administrator" : name)
                .ifPresent(problem -> problems.put(Field.PASSWORD, problem));
        if (problems.isEmpty()) {
            Account account = new Account(name, passwords.hash(password), false, clock.instant());
            account.describe(displayName.strip(), Set.of(Role.SYSTEM_ADMINISTRATOR), Set.of(), null);
            rows.save(account);
            events.publishEvent(new PeopleChanged(Kind.ACCOUNT_CREATED, name, Role.SYSTEM_ADMINISTRATOR.label()));
            code = null;
        }
        return problems;
    }

    private String wrongCode() {
        wrongCodes++;
        if (wrongCodes >= GUESSES) {
            LOG.warn("The one-time code was wrong {} times. The new one is: {}", GUESSES, renewCode());
        }
        return "That is not the one-time code. Copy it from the last start in the log of the server";
    }
}
