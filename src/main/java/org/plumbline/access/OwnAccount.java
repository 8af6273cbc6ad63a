package org.plumbline.access;

import java.util.Map;
import java.util.Optional;
import org.plumbline.access.PeopleChanged.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may see and change about themselves. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class OwnAccount {

    /** What is typed to replace a password. */
    public enum Field {
        OLD,
        NEW
    }

    private final AccountRecords rows;
    private final Passwords passwords;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;

    OwnAccount(AccountRecords rows, Passwords passwords, CurrentActor current, ApplicationEventPublisher events) {
        this.rows = rows;
        this.passwords = passwords;
        this.current = current;
        this.events = events;
    }

    /** Whether the person must replace a one-time password before anything else. */
    @Transactional(readOnly = true)
    public boolean mustChangePassword() {
        return own().mustChangePassword();
    }

    /** How the person wants the screens. */
    @Transactional(readOnly = true)
    public ColourScheme colourScheme() {
        return own().colourScheme();
    }

    /** Keeps how the person wants the screens, on every device. */
    public void choose(ColourScheme scheme) {
        own().choose(scheme);
    }

    /**
     * Replaces the person's password and ends their other sessions.
     *
     * @return what to do about each field that is wrong, a sentence; none when the password was changed
     */
    public Map<Field, String> changePassword(String oldPassword, String newPassword) {
        Account account = own();
        if (!passwords.matches(oldPassword, account.passwordHash())) {
            return Map.of(Field.OLD, "The old password is not right. Type it again");
        }
        if (newPassword.equals(oldPassword)) {
            return Map.of(Field.NEW, "Choose a password that differs from the old one");
        }
        Optional<String> problem = passwords.problem(newPassword, account.username());
        if (problem.isPresent()) {
            return Map.of(Field.NEW, problem.get());
        }
        account.setOwnPassword(passwords.hash(newPassword));
        events.publishEvent(new PeopleChanged(Kind.PASSWORD_CHANGED, account.username(), "by the person"));
        events.publishEvent(new RightsChanged(account.getId(), true));
        return Map.of();
    }

    /** The person's current rights, for the session that goes on after a change. */
    @Transactional(readOnly = true)
    public Authentication renewed() {
        return RunAs.authentication(own().actor());
    }

    private Account own() {
        Actor actor = current.require();
        return rows.findById(actor.userId()).orElseThrow(() -> new NotFoundForYou("account", actor.userId()));
    }
}
